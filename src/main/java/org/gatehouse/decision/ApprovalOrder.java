package org.gatehouse.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.form.FormExamples;
import org.gatehouse.review.Reviews;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.springframework.stereotype.Component;

/** The ways to decide a request, in the order that fits what the reviews found. */
@Component
class ApprovalOrder {

    private static final Set<String> APPROVAL = Set.of("scope", "costBaseline", "validUntil");

    private final Reviews reviews;
    private final FormExamples examples;

    ApprovalOrder(Reviews reviews, FormExamples examples) {
        this.reviews = reviews;
        this.examples = examples;
    }

    /** A plain approval comes first unless a review asked for conditions; both lead the case forward. */
    List<Outcome> outcomes(Task task) {
        boolean conditional = reviews.latest(task.caseReference(), task.gate()).stream()
                .anyMatch(review -> !review.result().equals("PASS"));
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(
                outcome(task, conditional ? Decision.Outcome.APPROVED_WITH_CONDITIONS : Decision.Outcome.APPROVED));
        outcomes.add(
                outcome(task, conditional ? Decision.Outcome.APPROVED : Decision.Outcome.APPROVED_WITH_CONDITIONS));
        outcomes.add(outcome(task, Decision.Outcome.RETURNED));
        outcomes.add(outcome(task, Decision.Outcome.NOT_APPROVED));
        outcomes.add(outcome(task, Decision.Outcome.USE_EXISTING));
        return outcomes;
    }

    private Outcome outcome(Task task, Decision.Outcome outcome) {
        Map<String, Object> example = new LinkedHashMap<>(examples.of(task.formId(), task.formVersion()));
        if (!outcome.isApproval()) {
            example.keySet().removeAll(APPROVAL);
        }
        if (outcome != Decision.Outcome.APPROVED_WITH_CONDITIONS) {
            example.remove("conditions");
        }
        if (outcome != Decision.Outcome.USE_EXISTING) {
            example.remove("existingSystem");
        }
        return new Outcome(outcome.name(), outcome.words(), example);
    }
}
