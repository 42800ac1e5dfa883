package org.gatehouse.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.AreaNamed;
import org.gatehouse.access.Person;
import org.gatehouse.access.PersonAdded;
import org.gatehouse.access.PersonDetailsChanged;
import org.gatehouse.access.PersonIdentified;
import org.gatehouse.access.PersonRolesChanged;
import org.gatehouse.access.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may sign in, with which roles, in the same trail as what they then do. It is done at a terminal, whose user Gatehouse
 * does not know, or follows from what the council's identity provider says: the entries name the system.
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
        write("PersonAdded", added.person(), 1);
    }

    /** Roles and service areas follow the council's groups at each sign-in. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonRolesChanged changed) {
        write("PersonRolesChanged", changed.person(), changed.version());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonDetailsChanged changed) {
        write("PersonDetailsChanged", changed.person(), changed.version());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonIdentified identified) {
        String person = identified.person().id().toString();
        var state = Map.of("person_id", person, "issuer", identified.issuer(), "subject", identified.subject());
        writer.write(
                "access/" + person,
                "PersonIdentified",
                null,
                new AuditedRecord("person_identities", person, 1, state),
                List.of(),
                Map.of("issuer", identified.issuer()));
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

    private void write(String type, Person person, long version) {
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
                type,
                null,
                new AuditedRecord("people", person.id().toString(), version, state),
                List.of(),
                Map.of("roles", String.join(",", roles), "areas", String.join(",", areas)));
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }
}
