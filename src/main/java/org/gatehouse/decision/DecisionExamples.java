package org.gatehouse.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gatehouse.access.People;
import org.gatehouse.form.Answers;
import org.gatehouse.form.FormExamples;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.WholeLifeValue;
import org.gatehouse.worklist.Task;
import org.springframework.stereotype.Component;

/** Answers with which this very request could be decided today, for each outcome. */
@Component
class DecisionExamples {

    private static final Set<String> APPROVAL = Set.of("scope", "costBaseline", "validUntil");

    private final FormExamples examples;
    private final CaseFiles files;
    private final Awards awards;
    private final People people;
    private final KeyDecisionPolicy keyDecisions;

    DecisionExamples(
            FormExamples examples, CaseFiles files, Awards awards, People people, KeyDecisionPolicy keyDecisions) {
        this.examples = examples;
        this.files = files;
        this.awards = awards;
        this.people = people;
        this.keyDecisions = keyDecisions;
    }

    /** @param unmet mandatory clauses that an approval must make conditions */
    Map<String, Object> of(Task task, Decision.Outcome outcome, List<String> unmet) {
        Map<String, Object> example = new HashMap<>(examples.of(task.formId(), task.formVersion()));
        CaseFile file = files.get(task.caseReference());
        example.remove("waivers");
        if (!outcome.isApproval() || !keyDecisions.asks(task.caseReference(), task.gate())) {
            example.keySet().removeAll(Set.of(KeyDecisionPolicy.REFERENCE, KeyDecisionPolicy.DAY));
        } else {
            example.put(KeyDecisionPolicy.DAY, today().toString());
        }
        if (outcome.isApproval()) {
            example.put("scope", file.title());
            example.put("validUntil", today().plusMonths(12).minusDays(1).toString());
            example.put("costBaseline", Map.of("amount", cost(task, file).toPlainString(), "currency", "GBP"));
        } else {
            example.keySet().removeAll(APPROVAL);
        }
        if (outcome == Decision.Outcome.APPROVED_WITH_CONDITIONS) {
            example.put("conditions", List.of(condition(task, unmet)));
        } else {
            example.remove("conditions");
        }
        if (outcome == Decision.Outcome.DEFERRED) {
            example.put("deferredUntil", today().plusMonths(1).toString());
        } else {
            example.remove("deferredUntil");
        }
        if (outcome != Decision.Outcome.USE_EXISTING) {
            example.remove("existingSystem");
        }
        return example;
    }

    /** The condition that mends the clauses not met, by the sponsor within a month. */
    Map<String, Object> condition(Task task, List<String> unmet) {
        CaseFile file = files.get(task.caseReference());
        String text = unmet.isEmpty()
                ? "Report to the authority how it is used after six months."
                : "These clauses are part of the document before it is published or signed: "
                        + String.join(", ", unmet);
        Map<String, Object> condition = new HashMap<>();
        condition.put("text", text);
        condition.put(
                "owner",
                people.byId(Objects.requireNonNullElse(file.sponsor(), file.requester()))
                        .username());
        condition.put("due", today().plusMonths(1).toString());
        if (asksWhatWaits(task)) {
            condition.put("blocks", (unmet.isEmpty() ? Blocks.NOTHING : Blocks.next(task.gate())).name());
        }
        return condition;
    }

    /** A running request keeps its form; earlier versions do not ask it. */
    private boolean asksWhatWaits(Task task) {
        return new Answers(examples.of(task.formId(), task.formVersion()))
                .rows("conditions").stream().anyMatch(row -> row.isGiven("blocks"));
    }

    private BigDecimal cost(Task task, CaseFile file) {
        return awards.proposed(task.caseReference(), task.gate())
                .map(Awards.Award::price)
                .orElseGet(() -> WholeLifeValue.of(file.answers()).orAboveThreshold());
    }

    private LocalDate today() {
        return keyDecisions.today();
    }
}
