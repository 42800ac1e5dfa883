package org.gatehouse.dpia;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.form.Answers;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The service area describes the processing, its risks and the measures, and hands the assessment to the officer. */
@Component
class CarryOutDpiaHandler implements TaskHandler {

    private static final String PROCESSOR = "processor";

    private final DpiaForms forms;
    private final DpiaLedger ledger;
    private final DpiaRows rows;
    private final DpiaQuestions questions;

    CarryOutDpiaHandler(DpiaForms forms, DpiaLedger ledger, DpiaRows rows, DpiaQuestions questions) {
        this.forms = forms;
        this.ledger = ledger;
        this.rows = rows;
        this.questions = questions;
    }

    @Override
    public Set<String> keys() {
        return Set.of("carry-out-dpia");
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
        example.put("assessmentReference", task.caseReference());
        processorToName(task).ifPresent(processor -> example.put(PROCESSOR, processor));
        return List.of(new Outcome("DONE", "Send to the data protection officer", example));
    }

    /**
     * The round before, or what the request says. Who processes the data is asked anew once an award names somebody else.
     */
    @Override
    public Map<String, Object> prefill(Task task) {
        Map<String, Object> before = forms.before(task);
        if (before.isEmpty()) {
            return fromRequest(task);
        }
        processorToName(task)
                .filter(processor -> !processor.equals(before.get(PROCESSOR)))
                .ifPresent(another -> before.remove(PROCESSOR));
        return before;
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Task task = completion.task();
        Answers answers = completion.answers();
        AssessmentCheck.check(task, answers, ledger.locked(task.caseReference()), questions.matrix());
        RiskLevel residual = new RiskRows(answers, questions.matrix()).residual();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("assessment_title", answers.text("assessmentTitle"));
        columns.put("assessment_link", given(answers, "assessmentLink"));
        columns.put(PROCESSOR, given(answers, PROCESSOR));
        columns.put("lawful_basis", answers.text("lawfulBasis"));
        columns.put("residual_risk", residual.name());
        ledger.take(
                task.caseReference(),
                DpiaStep.SUBMIT,
                columns,
                Map.of("residualRisk", residual.name(), "lawfulBasis", answers.text("lawfulBasis")));
        return Map.of();
    }

    private Map<String, Object> fromRequest(Task task) {
        Answers request = forms.request(task);
        Map<String, Object> start = new HashMap<>();
        start.put("assessmentTitle", forms.file(task).title());
        for (String key : List.of("dataSubjects", "dataCategories")) {
            if (request.isGiven(key)) {
                start.put(key, request.text(key));
            }
        }
        return start;
    }

    private Optional<String> processorToName(Task task) {
        return rows.current(task.caseReference()).map(Dpia::processorToName);
    }

    private static @Nullable String given(Answers answers, String key) {
        return answers.isGiven(key) ? answers.text(key) : null;
    }
}
