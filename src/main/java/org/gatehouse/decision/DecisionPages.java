package org.gatehouse.decision;

import org.gatehouse.access.CurrentPerson;
import org.gatehouse.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The decisions and the page of each. */
@Controller
class DecisionPages {

    private static final int MOST = 100;

    private final DecisionSearch search;
    private final CurrentPerson current;
    private final Words words;

    DecisionPages(DecisionSearch search, CurrentPerson current, Words words) {
        this.search = search;
        this.current = current;
        this.words = words;
    }

    @GetMapping("/decisions")
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("decisions", search.find(current.person(), "", q, "", "", MOST));
        return "decision/list";
    }

    @GetMapping("/decisions/{number}")
    String show(@PathVariable String number, Model model) {
        DecisionView decision = search.get(current.person(), number);
        model.addAttribute("decision", decision);
        model.addAttribute("validUntil", words.date(decision.validUntil()));
        return "decision/view";
    }
}
