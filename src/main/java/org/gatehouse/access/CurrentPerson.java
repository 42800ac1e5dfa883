package org.gatehouse.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking, with the roles they hold at this moment. */
@Component
public class CurrentPerson {

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    /** @throws AuthenticationCredentialsNotFoundException if nobody is signed in, or they have since been deactivated */
    public Person person() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in."));
    }

    public Optional<Person> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return people.active(signedIn.personId());
        }
        return Optional.empty();
    }
}
