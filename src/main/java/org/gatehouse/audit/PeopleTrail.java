package org.gatehouse.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.AreaNamed;
import org.gatehouse.access.Person;
import org.gatehouse.access.PersonAdded;
import org.gatehouse.access.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may sign in, with which roles, in the same trail as what they then do. It is done at a terminal, whose user Gatehouse
 * does not know: the entries name the system.
 */
@Component
public class PeopleTrail {

    private final TrailWriter writer;

    PeopleTrail(TrailWriter writer) {
        this.writer = writer;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonAdded added) {
        Person person = added.person();
        List<String> roles = sorted(person.roles().stream().map(Role::code).toList());
        List<String> areas = sorted(person.serviceAreas());
        var state = Map.of(
                "id", person.id(),
                "username", person.username(),
                "staff_number", person.staffNumber(),
                "name", person.name(),
                "email", person.email(),
                "roles", roles,
                "areas", areas);
        writer.write(
                "access/" + person.id(),
                "PersonAdded",
                null,
                new AuditedRecord("people", person.id().toString(), 1, state),
                List.of(),
                Map.of("roles", String.join(",", roles), "areas", String.join(",", areas)));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AreaNamed named) {
        var area = named.area();
        writer.write(
                "area/" + area.code(),
                "AreaNamed",
                null,
                new AuditedRecord("service_areas", area.code(), 1, Map.of("code", area.code(), "name", area.name())),
                List.of(),
                Map.of("area", area.code()));
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }
}
