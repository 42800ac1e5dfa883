package org.gatehouse.register;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gatehouse.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of contracts and the page of each, for everybody who is signed in. */
@Controller
class ContractPages {

    private static final int[] MONTHS = {3, 6, 12, 24};

    private final Contracts contracts;
    private final Systems systems;
    private final RegisterReader reader;
    private final Words words;

    ContractPages(Contracts contracts, Systems systems, RegisterReader reader, Words words) {
        this.contracts = contracts;
        this.systems = systems;
        this.reader = reader;
        this.words = words;
    }

    @GetMapping("/contracts")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String endsWithin,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var order = ContractOrder.named(sort);
        var listing = Listing.of(contracts.find(new Contracts.Search(q, area, months(endsWithin), order)), page);
        model.addAttribute("lines", lines(listing.items()));
        model.addAttribute("listing", listing);
        model.addAttribute("count", listing.words("contract", "contracts"));
        model.addAttribute("q", q);
        model.addAttribute("areas", reader.areas(area));
        model.addAttribute("ends", ends(endsWithin));
        model.addAttribute("orders", Choice.of(ContractOrder.values(), ContractOrder::label, order.name()));
        var search = Map.of("q", q, "area", area, "endsWithin", endsWithin, "sort", sort);
        model.addAttribute("pages", PageLinks.of("/contracts", search, listing).links());
        return "register/contracts";
    }

    @GetMapping("/contracts/{reference}")
    String show(@PathVariable String reference, Model model) {
        boolean withCosts = reader.mayReadCosts();
        Contract contract = contracts.get(reference);
        var facts = new ContractFacts(contract, words);
        model.addAttribute("contract", contract);
        model.addAttribute("warning", contract.warning(contracts.today()));
        model.addAttribute("dates", facts.dates());
        model.addAttribute("about", facts.about(withCosts));
        model.addAttribute("accountable", facts.accountable());
        model.addAttribute("withCosts", withCosts);
        model.addAttribute("terms", contracts.terms(reference));
        model.addAttribute("systems", systems.coveredBy(reference));
        return "register/contract";
    }

    private List<ContractFacts.Line> lines(List<Contract> found) {
        var today = contracts.today();
        return found.stream()
                .map(contract -> ContractFacts.line(contract, words, today))
                .toList();
    }

    /** One of the months on offer; 0, any end, for everything else. */
    private static int months(String chosen) {
        return IntStream.of(MONTHS)
                .filter(months -> String.valueOf(months).equals(chosen))
                .findFirst()
                .orElse(0);
    }

    private static List<Choice> ends(String chosen) {
        return IntStream.of(MONTHS)
                .mapToObj(String::valueOf)
                .map(months -> new Choice(months, months + " months", months.equals(chosen)))
                .toList();
    }
}
