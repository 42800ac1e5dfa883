package org.gatehouse.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.form.FormExamples;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** Each member says before the vote, and before seeing the request, whether they have an interest in it. */
@Component
class DeclareInterestHandler implements TaskHandler {

    private static final Set<String> ABOUT_AN_INTEREST = Set.of("nature", "details");

    private final InterestDesk desk;
    private final FormExamples examples;

    DeclareInterestHandler(InterestDesk desk, FormExamples examples) {
        this.desk = desk;
        this.examples = examples;
    }

    @Override
    public Set<String> keys() {
        return Set.of("declare-interest");
    }

    @Override
    public Action action(String key) {
        return Action.DECLARE_INTEREST;
    }

    @Override
    public boolean isPersonal(String key) {
        return true;
    }

    @Override
    public boolean isConfidential(String key) {
        return true;
    }

    @Override
    public boolean comesBeforeTheCase(String key) {
        return true;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = examples.of(task.formId(), task.formVersion());
        Map<String, Object> none = new HashMap<>(example);
        none.keySet().removeAll(ABOUT_AN_INTEREST);
        return List.of(
                new Outcome("NO_INTEREST", "I have no interest in it", none),
                new Outcome("INTEREST", "I have an interest in it", example));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        boolean has = completion.outcome().equals("INTEREST");
        if (has) {
            Reasons.answered(completion, "nature", "Choose what kind of interest you have.");
        }
        Interests.Nature nature =
                has ? Interests.Nature.valueOf(completion.answers().text("nature")) : Interests.Nature.NONE;
        desk.answer(completion.by(), completion.task().caseReference(), nature);
        return Map.of("hasInterest", has);
    }
}
