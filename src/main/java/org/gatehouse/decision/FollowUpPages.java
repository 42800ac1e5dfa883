package org.gatehouse.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.form.Problem;
import org.gatehouse.web.FilterRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The registers of conditions and of waivers. */
@Controller
class FollowUpPages {

    private static final Map<String, String> LABELS =
            Map.of("request", "Request reference", "owner", "Owner", "state", "State", "before", "On or before");

    private final FollowUpSearch search;
    private final ConditionRegister conditions;
    private final WaiverRegister waivers;
    private final CurrentPerson current;

    FollowUpPages(FollowUpSearch search, ConditionRegister conditions, WaiverRegister waivers, CurrentPerson current) {
        this.search = search;
        this.conditions = conditions;
        this.waivers = waivers;
        this.current = current;
    }

    /** One choice of a list. */
    record Choice(String value, String label, boolean selected) {}

    @GetMapping("/conditions")
    ModelAndView conditions(FollowUpAsk ask, Model model) {
        return list("conditions", ask, conditions, model);
    }

    @GetMapping("/waivers")
    ModelAndView waivers(FollowUpAsk ask, Model model) {
        return list("waivers", ask, waivers, model);
    }

    /** What was typed is shown again with what is wrong; nothing is lost. */
    private <T extends FollowUpRegister.Line> ModelAndView list(
            String name, FollowUpAsk ask, FollowUpRegister<T> register, Model model) {
        form(ask, register, model);
        HttpStatus status = HttpStatus.OK;
        try {
            found(name, ask, register, model);
        } catch (FilterRefused refused) {
            problems(model, refused.problems());
            status = HttpStatus.BAD_REQUEST;
        }
        return new ModelAndView("decision/" + name, model.asMap(), status);
    }

    private static void form(FollowUpAsk ask, FollowUpRegister<?> register, Model model) {
        String chosen = ask.state() == null ? "" : ask.state().strip();
        model.addAttribute("ask", ask);
        model.addAttribute("filtered", ask.isFiltered());
        model.addAttribute(
                "states",
                register.states().entrySet().stream()
                        .map(state -> new Choice(
                                state.getKey(),
                                sentence(state.getValue()),
                                state.getKey().equalsIgnoreCase(chosen)))
                        .toList());
        problems(model, List.of());
    }

    private <T extends FollowUpRegister.Line> void found(
            String name, FollowUpAsk ask, FollowUpRegister<T> register, Model model) {
        Person reader = current.person();
        FollowUpFilter filter = FollowUpFilter.of(ask, register.states().keySet());
        FollowUpSearch.Found<T> found = search.find(reader, filter, register);
        model.addAttribute("lines", found.items());
        model.addAttribute("count", search.count(reader, filter, register));
        model.addAttribute("csv", ask.address("/" + name + ".csv", null));
        model.addAttribute("first", filter.after().isEmpty() ? null : ask.address("/" + name, null));
        model.addAttribute("next", found.next() == null ? null : ask.address("/" + name, found.next()));
    }

    private static void problems(Model model, List<Problem> found) {
        model.addAttribute(
                "problems",
                found.stream()
                        .map(one -> new Problem(
                                one.pointer(),
                                one.key(),
                                LABELS.getOrDefault(one.key(), one.key()) + ": " + one.message()))
                        .toList());
        model.addAttribute(
                "errors",
                found.stream().collect(Collectors.toMap(Problem::key, Problem::message, (first, second) -> first)));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
