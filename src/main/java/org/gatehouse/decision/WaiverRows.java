package org.gatehouse.decision;

import java.util.ArrayList;
import java.util.List;
import org.gatehouse.access.People;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.springframework.stereotype.Component;

/** Reads the waivers typed with a decision and holds each against the policy. */
@Component
class WaiverRows {

    private static final String QUESTION = "waivers";

    private final People people;
    private final WaiverPolicy policy;

    WaiverRows(People people, WaiverPolicy policy) {
        this.people = people;
        this.policy = policy;
    }

    /** @throws AnswersRefused with everything that is wrong with them */
    List<Waiver.Draft> of(TaskCompletion completion) {
        Task task = completion.task();
        List<Waiver.Draft> drafts =
                completion.answers().rows(QUESTION).stream().map(this::draft).toList();
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < drafts.size(); row++) {
            String cell = "/answers/" + QUESTION + "/" + row;
            policy.refusals(task.caseReference(), task.gate(), drafts.get(row), drafts.subList(0, row))
                    .forEach(
                            (question, message) -> problems.add(new Problem(cell + "/" + question, QUESTION, message)));
        }
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
        return drafts;
    }

    private Waiver.Draft draft(Answers row) {
        return new Waiver.Draft(
                row.text("requirement"),
                row.text("reason"),
                row.text("risk"),
                row.text("control"),
                people.find(row.text("owner"))
                        .orElseThrow(() -> refused("Choose an owner for each waiver."))
                        .id(),
                row.date("expiresOn").orElseThrow(() -> refused("Enter until when each waiver counts.")));
    }

    private static AnswersRefused refused(String message) {
        return new AnswersRefused(List.of(new Problem("/answers/" + QUESTION, QUESTION, message)));
    }
}
