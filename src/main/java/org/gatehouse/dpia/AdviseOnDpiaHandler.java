package org.gatehouse.dpia;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.form.Answers;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * The data protection officer advises on an assessment (UK GDPR Article 35(2)) or sends it back. Where a high risk remains,
 * the Information Commissioner is consulted before anything starts (Article 36); before going to market it is too early.
 */
@Component
class AdviseOnDpiaHandler implements TaskHandler {

    private static final String GO_TO_MARKET = "GATE_1";

    private final DpiaForms forms;
    private final DpiaLedger ledger;

    AdviseOnDpiaHandler(DpiaForms forms, DpiaLedger ledger) {
        this.forms = forms;
        this.ledger = ledger;
    }

    @Override
    public Set<String> keys() {
        return Set.of("advise-on-dpia");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public boolean isConfidential(String key) {
        return true;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = forms.example(task);
        return List.of(
                new Outcome("ADVISE", "Give this advice", example),
                new Outcome("SEND_BACK", "Send it back to the service area", example));
    }

    @Override
    public Map<String, Object> prefill(Task task) {
        return forms.before(task);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        if ("SEND_BACK".equals(completion.outcome())) {
            Reasons.required(completion, "Enter what the service area should change.");
            ledger.take(completion.task().caseReference(), DpiaStep.SEND_BACK, Map.of(), Map.of());
            return Map.of();
        }
        return advise(completion);
    }

    private Map<String, Object> advise(TaskCompletion completion) {
        Task task = completion.task();
        boolean against = completion.answers().isYes("advisesAgainst");
        RiskLevel residual = residual(completion);
        boolean high = residual == RiskLevel.HIGH;
        boolean consult = high && !GO_TO_MARKET.equals(task.gate());
        ledger.take(
                task.caseReference(),
                consult ? DpiaStep.ADVISE_TO_CONSULT : DpiaStep.ADVISE,
                Map.of(
                        "dpo_advice", completion.answers().text("advice"),
                        "dpo_advised_against", against,
                        "residual_risk", residual.name()),
                Map.of("advisedAgainst", against, "residualRisk", residual.name()));
        return Map.of("residualHigh", high, "riskGroup", high || against ? "siro" : "sponsor");
    }

    /** The officer may see the remaining risk otherwise than the service area, and says why (DOMAIN 1.3). */
    private RiskLevel residual(TaskCompletion completion) {
        Answers answers = completion.answers();
        if (answers.isGiven("riskOverride")) {
            Reasons.answered(completion, "riskOverrideReason", "Enter why you see the remaining risk differently.");
            return RiskLevel.valueOf(answers.text("riskOverride"));
        }
        RiskLevel assessed = ledger.locked(completion.task().caseReference()).residualRisk();
        return assessed == null ? RiskLevel.HIGH : assessed;
    }
}
