package org.gatehouse.register;

import java.util.List;
import java.util.Map;
import org.gatehouse.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of suppliers and the page of each, for everybody who is signed in. */
@Controller
class SupplierPages {

    private final Suppliers suppliers;
    private final Systems systems;
    private final Contracts contracts;
    private final Words words;

    SupplierPages(Suppliers suppliers, Systems systems, Contracts contracts, Words words) {
        this.suppliers = suppliers;
        this.systems = systems;
        this.contracts = contracts;
        this.words = words;
    }

    @GetMapping("/suppliers")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        var listing = Listing.of(suppliers.find(q), page);
        model.addAttribute("listing", listing);
        model.addAttribute("count", listing.words("supplier", "suppliers"));
        model.addAttribute("q", q);
        model.addAttribute(
                "pages", PageLinks.of("/suppliers", Map.of("q", q), listing).links());
        return "register/suppliers";
    }

    @GetMapping("/suppliers/{reference}")
    String show(@PathVariable String reference, Model model) {
        Supplier supplier = suppliers.get(reference);
        model.addAttribute("supplier", supplier);
        model.addAttribute(
                "about",
                List.of(
                        Fact.of("Company number", supplier.companyNumber()),
                        Fact.of("Charity number", supplier.charityNumber()),
                        Fact.yesNo("Small or medium-sized enterprise", supplier.smallEnterprise()),
                        Fact.yesNo("Voluntary, community or social enterprise", supplier.voluntarySector())));
        model.addAttribute("systems", systems.suppliedBy(reference));
        model.addAttribute(
                "contracts",
                contracts.with(reference).stream()
                        .map(contract -> ContractFacts.line(contract, words, contracts.today()))
                        .toList());
        return "register/supplier";
    }
}
