package org.gatehouse.request;

import java.util.Optional;
import org.gatehouse.access.Person;

/** Who may ask for a kind of request, where a feature knows more than the person's roles. */
public interface Askers {

    /** Why the person cannot ask for it, in words; empty where they can, or the feature has nothing to say of it. */
    Optional<String> refusal(Person person, RequestKind kind);
}
