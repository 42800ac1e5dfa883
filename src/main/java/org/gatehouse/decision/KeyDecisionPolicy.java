package org.gatehouse.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Gate;
import org.gatehouse.worklist.TaskCompletion;
import org.springframework.stereotype.Component;

/**
 * Where the council's constitution wants a member-level decision elsewhere, its reference and date are a condition of every
 * gate that commits money: the decision on a request and the award (PRODUCT, section 2).
 */
@Component
class KeyDecisionPolicy {

    static final String REFERENCE = "keyDecisionReference";
    static final String DAY = "keyDecisionOn";

    private static final Set<String> COMMITTING = Set.of(Gate.DECISION.name(), Gate.GATE_2.name());

    private final CaseFiles files;
    private final Clock clock;

    KeyDecisionPolicy(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Whether an approval at this gate must name a key decision. */
    boolean asks(String caseReference, String gate) {
        return COMMITTING.contains(gate) && request(caseReference).isYes("keyDecision");
    }

    /** What the form starts with: the reference that the request already gave. */
    Map<String, Object> known(String caseReference, String gate) {
        Answers request = request(caseReference);
        return asks(caseReference, gate) && request.isGiven(REFERENCE)
                ? Map.of(REFERENCE, request.text(REFERENCE))
                : Map.of();
    }

    /** @throws AnswersRefused if the key decision is not named, or not made yet */
    void check(TaskCompletion completion) {
        if (!asks(completion.task().caseReference(), completion.task().gate())) {
            return;
        }
        Reasons.answered(
                completion,
                REFERENCE,
                "This is a key decision under the council’s constitution. Enter the reference of that decision.");
        Reasons.answered(completion, DAY, "Enter the day on which the key decision was made.");
        if (completion.answers().date(DAY).orElseThrow().isAfter(today())) {
            throw new AnswersRefused(List.of(new Problem(
                    "/answers/" + DAY,
                    DAY,
                    "The key decision must be made before this one: enter today or an earlier day.")));
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    private Answers request(String caseReference) {
        return files.get(caseReference).answers();
    }
}
