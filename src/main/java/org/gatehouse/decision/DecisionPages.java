package org.gatehouse.decision;

import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.web.FilterRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The history of decisions and the page of each. */
@Controller
class DecisionPages {

    private final DecisionSearch search;
    private final DecisionListPage page;
    private final CurrentPerson current;
    private final DecisionPage single;
    private final Reconsideration reconsideration;

    DecisionPages(
            DecisionSearch search,
            DecisionListPage page,
            CurrentPerson current,
            DecisionPage single,
            Reconsideration reconsideration) {
        this.reconsideration = reconsideration;
        this.search = search;
        this.page = page;
        this.current = current;
        this.single = single;
    }

    /** What was typed is shown again with what is wrong; nothing is lost. */
    @GetMapping("/decisions")
    Object list(DecisionAsk ask, Model model) {
        Person reader = current.person();
        page.form(model, ask);
        try {
            DecisionSearch.Query query = search.query(ask);
            page.results(model, ask, query, search.find(reader, query), search.count(reader, query));
            return "decision/list";
        } catch (FilterRefused refused) {
            page.problems(model, refused.problems());
            return new ModelAndView("decision/list", model.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/decisions/{number}")
    String show(@PathVariable String number, Model model) {
        DecisionView decision = search.get(current.person(), number);
        single.fill(model, decision);
        model.addAttribute("mayReconsider", reconsideration.mayAsk(current.person(), decision));
        return "decision/view";
    }

    /** Asks to supersede or revoke; what was typed is shown again with what is wrong. */
    @PostMapping("/decisions/{number}/reconsideration")
    Object reconsider(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Model model) {
        try {
            reconsideration.ask(current.person(), number, reason);
        } catch (AnswersRefused refused) {
            show(number, model);
            model.addAttribute("problems", refused.problems());
            model.addAttribute("reason", reason);
            return new ModelAndView("decision/view", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return "redirect:/decisions/" + number;
    }
}
