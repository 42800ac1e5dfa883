package org.gatehouse.dpia;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** The data protection officer records what the Information Commissioner answered about a high risk (Article 36). */
@Component
class IcoConsultationHandler implements TaskHandler {

    /** How long the Information Commissioner normally takes (Article 36(2)). */
    private static final int WEEKS_TO_REPLY = 8;

    private static final String SENT_ON = "sentOn";
    private static final String REPLIED_ON = "repliedOn";

    private final DpiaForms forms;
    private final DpiaLedger ledger;

    IcoConsultationHandler(DpiaForms forms, DpiaLedger ledger) {
        this.forms = forms;
        this.ledger = ledger;
    }

    @Override
    public Set<String> keys() {
        return Set.of("record-ico-consultation");
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
        example.put(SENT_ON, forms.today().minusWeeks(WEEKS_TO_REPLY).toString());
        example.put(REPLIED_ON, forms.today().toString());
        return List.of(new Outcome("DONE", "Record the reply", example));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        LocalDate sent = completion.answers().date(SENT_ON).orElseThrow();
        LocalDate replied = completion.answers().date(REPLIED_ON).orElseThrow();
        refuseImpossible(sent, replied);
        ledger.take(
                completion.task().caseReference(),
                DpiaStep.RECORD_REPLY,
                Map.of(
                        "ico_sent_on", sent,
                        "ico_reference", completion.answers().text("icoReference"),
                        "ico_replied_on", replied),
                Map.of("sentOn", sent.toString(), "repliedOn", replied.toString()));
        return Map.of();
    }

    private void refuseImpossible(LocalDate sent, LocalDate replied) {
        if (replied.isBefore(sent)) {
            throw refused(REPLIED_ON, "The reply cannot be older than the question");
        }
        if (replied.isAfter(forms.today())) {
            throw refused(REPLIED_ON, "Enter the reply once it is there: the date is still to come");
        }
    }

    private static AnswersRefused refused(String key, String message) {
        return new AnswersRefused(List.of(new Problem("/answers/" + key, key, message)));
    }
}
