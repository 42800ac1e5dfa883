package org.gatehouse.dpia;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gatehouse.access.Action;
import org.gatehouse.form.Answers;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The data protection officer answers the screening questions; the decision table turns the count into a result. */
@Component
class ScreenDpiaHandler implements TaskHandler {

    private static final String PERSONAL_DATA = "P0";

    private final DpiaQuestions questions;
    private final DpiaForms forms;
    private final DpiaLedger ledger;

    ScreenDpiaHandler(DpiaQuestions questions, DpiaForms forms, DpiaLedger ledger) {
        this.questions = questions;
        this.forms = forms;
        this.ledger = ledger;
    }

    @Override
    public Set<String> keys() {
        return Set.of("screen-dpia");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    /** What the request says wins over the form's example. */
    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = forms.example(task);
        example.putAll(RequestHints.of(forms.request(task)));
        if ("no".equals(example.get(PERSONAL_DATA))) {
            example.keySet().removeIf(key -> isQuestion(key) && !PERSONAL_DATA.equals(key));
        }
        return List.of(new Outcome("DONE", "Record the screening", example));
    }

    /** The round before, brought up to date with every yes and every doubt that the request now shows. */
    @Override
    public Map<String, Object> prefill(Task task) {
        Map<String, Object> before = forms.before(task);
        RequestHints.of(forms.request(task)).forEach((question, answer) -> {
            if (!"yes".equals(before.get(question)) && !"no".equals(answer) || !before.containsKey(question)) {
                before.put(question, answer);
            }
        });
        return before;
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Map<String, String> answers = answers(completion.answers());
        Screening screening = DpiaScreeningPolicy.screen(questions.all(), answers);
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("result", null);
        columns.put("why", null);
        columns.put("questions_fired", String.join(" ", screening.fired()));
        columns.put("questions_unknown", String.join(" ", screening.unknown()));
        columns.put("rule_set_version", questions.version());
        columns.put("rule_set_sha256", questions.sha256());
        ledger.screen(completion.task().caseReference(), columns, answers);
        return screening.facts();
    }

    private Map<String, String> answers(Answers given) {
        Map<String, String> answers = new TreeMap<>();
        questions.all().stream()
                .map(ScreeningQuestion::id)
                .filter(given::isGiven)
                .forEach(id -> answers.put(id, given.text(id)));
        return answers;
    }

    private boolean isQuestion(String key) {
        return questions.all().stream().anyMatch(question -> question.id().equals(key));
    }
}
