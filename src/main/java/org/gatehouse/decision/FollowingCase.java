package org.gatehouse.decision;

import java.util.HashMap;
import java.util.Map;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.form.AnswerCheck;
import org.gatehouse.form.FormDefinition;
import org.gatehouse.form.Forms;
import org.gatehouse.form.QuestionType;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.LinkedCases;
import org.gatehouse.request.RequestIntake;
import org.gatehouse.request.RequestKind;
import org.springframework.stereotype.Component;

/** Begins a request that follows another: a draft with the other's answers as far as they fit, linked to it. */
@Component
public class FollowingCase {

    private final RequestIntake intake;
    private final LinkedCases links;
    private final Forms forms;
    private final AnswerCheck check;
    private final People people;

    FollowingCase(RequestIntake intake, LinkedCases links, Forms forms, AnswerCheck check, People people) {
        this.intake = intake;
        this.links = links;
        this.forms = forms;
        this.check = check;
        this.people = people;
    }

    /** @param why in one sentence, for people */
    public void begin(Person asker, CaseFile earlier, RequestKind kind, String why) {
        CaseFile draft = intake.draft(asker, kind, fitting(asker, earlier, forms.latest(kind.processId())));
        links.link(earlier.reference(), draft.reference(), why);
    }

    /** Answers that the form would take today; documents stay with their case, and nobody backs their own request. */
    private Map<String, Object> fitting(Person asker, CaseFile earlier, FormDefinition form) {
        Map<String, Object> answers = new HashMap<>(
                check.check(form, earlier.answers().values(), false).answers().values());
        form.questions().stream()
                .filter(question -> question.type() == QuestionType.FILEPICKER)
                .forEach(question -> answers.remove(question.key()));
        if (!asker.serviceAreas().contains(earlier.answers().text("serviceArea"))) {
            answers.remove("serviceArea");
        }
        boolean backed = people.find(earlier.answers().text("sponsor"))
                .filter(sponsor ->
                        sponsor.has(Role.SPONSOR) && !sponsor.staffNumber().equals(asker.staffNumber()))
                .isPresent();
        if (!backed) {
            answers.remove("sponsor");
        }
        return answers;
    }
}
