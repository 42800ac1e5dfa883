package org.gatehouse.dpia;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** The sponsor, or the senior information risk owner, accepts the risk that remains, or refuses to. */
@Component
class AcceptResidualRiskHandler implements TaskHandler {

    /** An assessment is looked at again at least once a year (DOMAIN 1.4). */
    private static final int MONTHS_TO_REVIEW = 12;

    private final DpiaForms forms;
    private final DpiaLedger ledger;
    private final DpiaRows rows;

    AcceptResidualRiskHandler(DpiaForms forms, DpiaLedger ledger, DpiaRows rows) {
        this.forms = forms;
        this.ledger = ledger;
        this.rows = rows;
    }

    @Override
    public Set<String> keys() {
        return Set.of("accept-residual-risk");
    }

    @Override
    public Action action(String key) {
        return Action.ACCEPT_RESIDUAL_RISK;
    }

    @Override
    public boolean isConfidential(String key) {
        return true;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = forms.example(task);
        if (rows.current(task.caseReference()).filter(Dpia::advisedAgainst).isEmpty()) {
            example.remove("overruleReasons");
        }
        return List.of(
                new Outcome("ACCEPT", "Accept the risk", example),
                new Outcome("REFUSE", "Do not accept the risk", Map.of()));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Dpia dpia = ledger.locked(completion.task().caseReference());
        if ("REFUSE".equals(completion.outcome())) {
            Reasons.required(completion, "Enter why you do not accept the risk.");
            ledger.take(dpia.caseReference(), DpiaStep.REFUSE, Map.of(), Map.of());
            return Map.of("dpiaSigned", false);
        }
        RiskAcceptancePolicy.check(completion.by(), dpia);
        // a box that was left empty is an answer too
        if (!completion.answers().isYes("statement")) {
            throw refused("statement", "Tick the statement to accept the risk.");
        }
        if (dpia.advisedAgainst()) {
            Reasons.answered(
                    completion, "overruleReasons", "Enter why you overrule the data protection officer’s advice.");
        }
        signOff(completion);
        return Map.of("dpiaSigned", true);
    }

    private void signOff(TaskCompletion completion) {
        LocalDate review = reviewOn(completion);
        Task task = completion.task();
        ledger.take(
                task.caseReference(),
                DpiaStep.SIGN_OFF,
                Map.of(
                        "accepted_by", completion.by().id(),
                        "accepted_at", forms.clock().instant().atOffset(ZoneOffset.UTC),
                        "signed_off_for_gate", task.gate(),
                        "review_on", review),
                Map.of("gate", task.gate(), "reviewOn", review.toString()));
    }

    private LocalDate reviewOn(TaskCompletion completion) {
        LocalDate today = forms.today();
        LocalDate latest = today.plusMonths(MONTHS_TO_REVIEW);
        LocalDate chosen = completion.answers().date("reviewOn").orElse(latest);
        if (!chosen.isAfter(today) || chosen.isAfter(latest)) {
            throw refused("reviewOn", "The review must be after today and within 12 months");
        }
        return chosen;
    }

    private static AnswersRefused refused(String key, String message) {
        return new AnswersRefused(List.of(new Problem("/answers/" + key, key, message)));
    }
}
