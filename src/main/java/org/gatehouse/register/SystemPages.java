package org.gatehouse.register;

import java.util.List;
import java.util.Map;
import org.gatehouse.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of systems and the page of each, for everybody who is signed in. */
@Controller
class SystemPages {

    private final Systems systems;
    private final Contracts contracts;
    private final RegisterReader reader;
    private final Words words;

    SystemPages(Systems systems, Contracts contracts, RegisterReader reader, Words words) {
        this.systems = systems;
        this.contracts = contracts;
        this.reader = reader;
        this.words = words;
    }

    @GetMapping("/systems")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var order = SystemOrder.named(sort);
        var listing = Listing.of(systems.find(new Systems.Search(q, stage, area, order)), page);
        model.addAttribute("listing", listing);
        model.addAttribute("count", listing.words("system", "systems"));
        model.addAttribute("q", q);
        model.addAttribute("stages", Choice.of(LifecycleStage.values(), LifecycleStage::label, stage));
        model.addAttribute("areas", reader.areas(area));
        model.addAttribute("orders", Choice.of(SystemOrder.values(), SystemOrder::label, order.name()));
        var search = Map.of("q", q, "stage", stage, "area", area, "sort", sort);
        model.addAttribute("pages", PageLinks.of("/systems", search, listing).links());
        return "register/systems";
    }

    @GetMapping("/systems/{reference}")
    String show(@PathVariable String reference, Model model) {
        boolean withCosts = reader.mayReadCosts();
        CouncilSystem system = systems.get(reference);
        List<Contract> covering = contracts.covering(reference);
        var facts = new SystemFacts(system);
        model.addAttribute("system", system);
        model.addAttribute("about", facts.about(withCosts));
        model.addAttribute("accountable", facts.accountable(covering));
        model.addAttribute("future", facts.future());
        model.addAttribute("technology", facts.technology());
        model.addAttribute("data", facts.data());
        model.addAttribute("withCosts", withCosts);
        model.addAttribute(
                "contracts",
                covering.stream()
                        .map(contract -> ContractFacts.line(contract, words, contracts.today()))
                        .toList());
        return "register/system";
    }
}
