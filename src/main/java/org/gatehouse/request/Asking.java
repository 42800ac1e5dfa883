package org.gatehouse.request;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gatehouse.access.Action;
import org.gatehouse.access.People;
import org.gatehouse.access.Permission;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.CaseAnswers;
import org.gatehouse.form.FormDefinition;
import org.gatehouse.form.Forms;
import org.gatehouse.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of asking: who may, in which form, for which service area and with whose backing. */
@Component
class Asking {

    private final Forms forms;
    private final CaseAnswers answers;
    private final People people;
    private final RequestAccess access;
    private final Clock clock;

    Asking(Forms forms, CaseAnswers answers, People people, RequestAccess access, Clock clock) {
        this.forms = forms;
        this.answers = answers;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Any signed-in person but auditor and administrator may ask (PRODUCT, section 1). */
    Permission mayAsk(Person person, RequestKind kind) {
        Permission permission = access.mayAsk(person, kind);
        if (!permission.allowed()) {
            return permission;
        }
        return person.serviceAreas().isEmpty()
                ? Permission.refused("You belong to no service area. Ask the administrator to add you to one.")
                : Permission.ALLOWED;
    }

    void visible(Person person, String reference) {
        access.visible(person, reference);
    }

    Permission may(Person person, Action action, String reference) {
        return access.may(person, action, reference);
    }

    FormDefinition form(RequestKind kind) {
        return forms.latest(kind.processId());
    }

    FormDefinition form(CaseFile file) {
        return forms.version(file.formId(), file.formVersion());
    }

    /** @throws AnswersRefused with every problem found */
    Answers check(CaseFile file, Map<String, ?> raw, boolean complete) {
        access.changeable(file.reference());
        return answers.accept(file.reference(), form(file), raw, complete);
    }

    /**
     * The answers that a new draft begins with, which has no documents yet.
     *
     * @throws AnswersRefused with every problem found
     */
    Answers begun(FormDefinition form, Map<String, ?> raw) {
        return answers.accept(null, form, raw, false);
    }

    /** The service area answered, which must be one of the person's own; the first of them where not answered. */
    String area(Person by, Answers answers) {
        if (!answers.isGiven("serviceArea")) {
            return by.serviceAreas().stream().sorted().findFirst().orElseThrow();
        }
        String area = answers.text("serviceArea");
        if (!by.serviceAreas().contains(area)) {
            throw refused("serviceArea", "Choose a service area that you belong to.");
        }
        return area;
    }

    /** The named sponsor: somebody who may back requests, and never the requester under any account. */
    @Nullable
    UUID sponsor(Person by, Answers answers) {
        if (!answers.isGiven("sponsor")) {
            return null;
        }
        Person sponsor = people.find(answers.text("sponsor"))
                .filter(person -> person.has(Role.SPONSOR))
                .orElseThrow(() -> refused("sponsor", "Choose somebody who may back requests."));
        if (sponsor.staffNumber().equals(by.staffNumber())) {
            throw refused("sponsor", "You cannot back your own request. Choose somebody else.");
        }
        return sponsor.id();
    }

    private static AnswersRefused refused(String key, String message) {
        return new AnswersRefused(List.of(new Problem("/answers/" + key, key, message)));
    }
}
