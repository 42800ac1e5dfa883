package org.gatehouse.dpia;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.access.WrongState;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** Where an assessment is only recommended the data protection officer decides, and says why if none is made. */
@Component
class DecideDpiaHandler implements TaskHandler {

    private final DpiaForms forms;
    private final DpiaLedger ledger;

    DecideDpiaHandler(DpiaForms forms, DpiaLedger ledger) {
        this.forms = forms;
        this.ledger = ledger;
    }

    @Override
    public Set<String> keys() {
        return Set.of("decide-dpia");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = forms.example(task);
        return List.of(
                new Outcome("DPIA", "An assessment is needed", example),
                new Outcome("NO_DPIA", "No assessment is needed", example));
    }

    @Override
    public Map<String, Object> prefill(Task task) {
        return forms.before(task);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        String reference = completion.task().caseReference();
        if (!ledger.locked(reference).isRecommended()) {
            throw new WrongState("The screening did not leave this to the data protection officer’s decision.");
        }
        boolean needed = "DPIA".equals(completion.outcome());
        if (!needed) {
            Reasons.required(completion, "Enter why no data protection impact assessment is needed.");
        }
        String result = needed ? "REQUIRED" : "NOT_REQUIRED";
        ledger.take(
                reference,
                needed ? DpiaStep.REQUIRE : DpiaStep.FIND_NOT_REQUIRED,
                Map.of("result", result, "why", why(needed)),
                Map.of("result", result));
        return Map.of("dpiaResult", result);
    }

    private static String why(boolean needed) {
        return "A single factor was found, and the data protection officer decided that "
                + (needed ? "an assessment is needed." : "no assessment is needed.");
    }
}
