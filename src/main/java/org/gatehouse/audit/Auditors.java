package org.gatehouse.audit;

import java.util.regex.Pattern;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.People;
import org.gatehouse.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may read the whole trail, and whom they may mean by the name they type. */
@Component
class Auditors {

    private static final Pattern PERSON_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CurrentPerson current;
    private final People people;

    Auditors(CurrentPerson current, People people) {
        this.current = current;
        this.people = people;
    }

    /** @throws ActionRefused unless an auditor asks */
    void mayRead() {
        if (current.find().filter(person -> person.has(Role.AUDITOR)).isEmpty()) {
            throw new ActionRefused("Only auditors may read the whole audit trail.");
        }
    }

    /** The actor as entries name it: a person's id, found by username if need be, or {@code system}. */
    @Nullable
    String actor(@Nullable String typed) {
        if (typed == null
                || typed.isBlank()
                || "system".equals(typed)
                || PERSON_ID.matcher(typed).matches()) {
            return typed;
        }
        return people.find(typed).map(person -> person.id().toString()).orElse(typed);
    }

    /** What to call the actor on a page. */
    String name(String actor) {
        return PERSON_ID.matcher(actor).matches() ? people.name(java.util.UUID.fromString(actor)) : "Gatehouse";
    }
}
