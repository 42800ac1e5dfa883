package org.gatehouse.decision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gatehouse.form.FormDefinition;
import org.gatehouse.form.Forms;
import org.gatehouse.web.Words;
import org.gatehouse.wording.WordingFindings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one decision into words for its page. */
@Component
class DecisionPage {

    private final Forms forms;
    private final Words words;
    private final FollowUps followUps;
    private final WordingFindings wording;

    DecisionPage(Forms forms, Words words, FollowUps followUps, WordingFindings wording) {
        this.wording = wording;
        this.forms = forms;
        this.words = words;
        this.followUps = followUps;
    }

    /** What a decision is tied to. */
    @Component
    record FollowUps(Conditions conditions, Waivers waivers, FollowUpFacts facts) {

        List<String> conditionsOf(String number) {
            return conditions.ofDecision(number).stream().map(facts::words).toList();
        }

        List<String> waiversOf(String number) {
            return waivers.ofDecision(number).stream()
                    .map(waiver -> waiver.id() + ": " + facts.words(waiver) + " Why: " + waiver.reason() + " Risk: "
                            + waiver.risk() + " Meanwhile: " + waiver.control())
                    .toList();
        }
    }

    void fill(Model model, DecisionView decision) {
        model.addAttribute("decision", decision);
        model.addAttribute("value", DecisionView.Money.words(decision.costBaseline()));
        model.addAttribute("deferredUntil", words.date(decision.deferredUntil()));
        model.addAttribute("validUntil", words.date(decision.validUntil()));
        model.addAttribute("conditions", followUps.conditionsOf(decision.number()));
        model.addAttribute("waivers", followUps.waiversOf(decision.number()));
        model.addAttribute(
                "wording",
                wording.reviewed(decision.request(), decision.gate(), decision.decidedAt())
                        .orElse(null));
        model.addAttribute("evidence", evidence(decision.evidence()));
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
