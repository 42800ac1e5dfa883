package org.gatehouse.renewal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.FormExamples;
import org.gatehouse.form.Problem;
import org.gatehouse.register.RunningContracts;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** Procurement records the next term of the contract, which the register then has. */
@Component
class RecordRenewalHandler implements TaskHandler {

    private final Renewals renewals;
    private final RunningContracts contracts;
    private final FormExamples examples;
    private final Calendar calendar;

    RecordRenewalHandler(Renewals renewals, RunningContracts contracts, FormExamples examples, Calendar calendar) {
        this.renewals = renewals;
        this.contracts = contracts;
        this.examples = examples;
        this.calendar = calendar;
    }

    @Override
    public Set<String> keys() {
        return Set.of("record-renewal");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        LocalDate starts = renewals.get(task.caseReference()).termEndsOn().plusDays(1);
        Map<String, Object> example = new HashMap<>(examples.of(task.formId(), task.formVersion()));
        example.put("startsOn", starts.toString());
        example.put("endsOn", starts.plusYears(2).minusDays(1).toString());
        example.put("signedOn", calendar.today().toString());
        return List.of(new Outcome("DONE", "Record the next term", example));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Renewal renewal = renewals.get(completion.task().caseReference());
        LocalDate starts = completion.answers().date("startsOn").orElseThrow();
        LocalDate ends = completion.answers().date("endsOn").orElseThrow();
        if (!starts.isAfter(renewal.termEndsOn())) {
            throw refused(
                    "startsOn", "The next term starts after the present one ends, on " + renewal.termEndsOn() + ".");
        }
        if (!ends.isAfter(starts)) {
            throw refused("endsOn", "The term must end after it starts.");
        }
        if (completion.answers().date("signedOn").orElseThrow().isAfter(calendar.today())) {
            throw refused("signedOn", "Record the next term when it is signed: enter today or an earlier day.");
        }
        contracts.addTerm(renewal.contract(), starts, ends);
        boolean extended = completion.answers().text("how").equals("EXTEND");
        renewals.finished(renewal.caseReference(), extended ? "EXTENDED" : "RENEWED", "RenewalRecorded");
        return Map.of();
    }

    private static AnswersRefused refused(String key, String message) {
        return new AnswersRefused(List.of(new Problem("/answers/" + key, key, message)));
    }
}
