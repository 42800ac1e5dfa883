package org.gatehouse.decision;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.form.FormDefinition;
import org.gatehouse.form.Forms;
import org.gatehouse.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one decision into words for its page. */
@Component
class DecisionPage {

    private final People people;
    private final Forms forms;
    private final Words words;

    DecisionPage(People people, Forms forms, Words words) {
        this.people = people;
        this.forms = forms;
        this.words = words;
    }

    void fill(Model model, DecisionView decision) {
        model.addAttribute("decision", decision);
        model.addAttribute("value", DecisionView.Money.words(decision.costBaseline()));
        model.addAttribute("deferredUntil", words.date(decision.deferredUntil()));
        model.addAttribute("validUntil", words.date(decision.validUntil()));
        model.addAttribute(
                "conditions", decision.conditions().stream().map(this::words).toList());
        model.addAttribute("evidence", evidence(decision.evidence()));
    }

    private String words(DecisionView.ConditionView condition) {
        String owner = people.find(condition.owner()).map(Person::name).orElse(condition.owner());
        return condition.text() + " – " + owner + ", due " + words.date(condition.due());
    }

    /** {@code review-wording, gate 1, round 2} reads as the title of that task, gate 1, round 2. */
    private Map<String, String> evidence(Map<String, String> hashes) {
        Map<String, String> titles =
                forms.all().stream().collect(Collectors.toMap(FormDefinition::id, FormDefinition::title));
        Function<String, String> name = key -> {
            String task = key.split(",", 2)[0];
            return titles.getOrDefault(task, "The request’s answers") + key.substring(task.length());
        };
        Map<String, String> named = new TreeMap<>();
        hashes.forEach((key, hash) -> named.put(name.apply(key), hash));
        return named;
    }
}
