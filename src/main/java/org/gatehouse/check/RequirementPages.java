package org.gatehouse.check;

import java.util.List;
import org.gatehouse.access.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The council's list of requirements as people read it, and how each is judged. */
@Controller
class RequirementPages {

    private final Requirements requirements;

    RequirementPages(Requirements requirements) {
        this.requirements = requirements;
    }

    @GetMapping("/wording/requirements")
    String list(@RequestParam(defaultValue = "") String category, Model model) {
        List<String> categories = requirements.all().stream()
                .map(Requirement::category)
                .distinct()
                .toList();
        model.addAttribute("category", category);
        model.addAttribute("categories", categories);
        model.addAttribute(
                "requirements",
                requirements.all().stream()
                        .filter(each -> category.isBlank() || each.category().equals(category))
                        .toList());
        model.addAttribute("version", requirements.version());
        return "check/requirements";
    }

    @GetMapping("/wording/requirements/{id}")
    String show(@PathVariable String id, Model model) {
        Requirement requirement = requirements.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("requirement", id));
        model.addAttribute("requirement", requirement);
        model.addAttribute("rules", new RuleView(requirement, requirements.vocabulary()));
        model.addAttribute("version", requirements.version());
        return "check/requirement";
    }
}
