package org.gatehouse.access;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who come with a council account. They are recognised by issuer and subject alone: an e-mail address or a
 * username proves nothing. Their roles and service areas are what their groups give at each sign-in.
 */
class CouncilAccounts {

    private final JdbcClient jdbc;
    private final People people;
    private final GroupGrants grants;
    private final ApplicationEventPublisher events;

    CouncilAccounts(JdbcClient jdbc, People people, GroupGrants grants, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.grants = grants;
        this.events = events;
    }

    /**
     * Who this is here, added at the first sign-in. Whoever lost all groups loses all roles too, although refused.
     *
     * @throws NotAdmitted who has no role, has left, or comes with another staff number than before
     */
    @Transactional(noRollbackFor = NotAdmitted.class)
    public SignedIn admit(CouncilAccount account) {
        lock(account);
        var given = existing(grants.of(account.groups()));
        var known = find(account);
        if (known.isPresent()) {
            refuse(known.get(), account);
            update(people.byId(known.get().id()), account, given);
        }
        if (given.roles().isEmpty()) {
            throw NotAdmitted.because(NotAdmitted.Reason.NO_ROLE);
        }
        return known.map(Known::signedIn).orElseGet(() -> add(account, given));
    }

    /** Two first sign-ins of one person at once shall make one person. */
    private void lock(CouncilAccount account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:identity, 0))")
                .param("identity", "identity " + account.issuer() + " " + account.subject())
                .query(row -> {});
    }

    private GroupGrants.Grant existing(GroupGrants.Grant given) {
        var areas = people.areas().stream()
                .map(ServiceArea::code)
                .filter(given.areas()::contains)
                .collect(Collectors.toUnmodifiableSet());
        return new GroupGrants.Grant(given.roles(), areas);
    }

    private Optional<Known> find(CouncilAccount account) {
        return jdbc.sql("""
                        select p.id, p.username, p.staff_number, p.active
                          from person_identities i join people p on p.id = i.person_id
                         where i.issuer = :issuer and i.subject = :subject
                        """)
                .param("issuer", account.issuer())
                .param("subject", account.subject())
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getString("username"),
                        row.getString("staff_number"),
                        row.getBoolean("active")))
                .optional();
    }

    /** What somebody did belongs to their staff number, which therefore never changes. */
    private static void refuse(Known known, CouncilAccount account) {
        if (!known.active()) {
            throw NotAdmitted.because(NotAdmitted.Reason.LEFT);
        }
        if (!known.staffNumber().equals(account.staffNumber())) {
            throw NotAdmitted.because(NotAdmitted.Reason.OTHER_STAFF_NUMBER);
        }
    }

    private void update(Person before, CouncilAccount account, GroupGrants.Grant given) {
        if (!before.name().equals(account.name()) || !before.email().equals(account.email())) {
            var version = jdbc.sql("update people set name = :name, email = :email, version = version + 1"
                            + " where id = :id returning version")
                    .param("name", account.name())
                    .param("email", account.email())
                    .param("id", before.id())
                    .query(Long.class)
                    .single();
            events.publishEvent(new PersonDetailsChanged(people.byId(before.id()), version));
        }
        if (!before.roles().equals(given.roles()) || !before.serviceAreas().equals(given.areas())) {
            replace(before.id(), given);
            var version = jdbc.sql("update people set version = version + 1 where id = :id returning version")
                    .param("id", before.id())
                    .query(Long.class)
                    .single();
            events.publishEvent(new PersonRolesChanged(people.byId(before.id()), version));
        }
    }

    private SignedIn add(CouncilAccount account, GroupGrants.Grant given) {
        var id = UUID.randomUUID();
        var username = account.username();
        for (var next = 2; !insert(id, username, account); next++) {
            username = account.username() + "-" + next;
        }
        replace(id, given);
        jdbc.sql("insert into person_identities (issuer, subject, person_id) values (:issuer, :subject, :id)")
                .param("issuer", account.issuer())
                .param("subject", account.subject())
                .param("id", id)
                .update();
        var person = people.byId(id);
        events.publishEvent(new PersonAdded(person));
        events.publishEvent(new PersonIdentified(person, account.issuer(), account.subject()));
        return new SignedIn(id, username);
    }

    /** Whether the username was free. */
    private boolean insert(UUID id, String username, CouncilAccount account) {
        return jdbc.sql("""
                        insert into people (id, username, staff_number, name, email)
                        values (:id, :username, :staffNumber, :name, :email) on conflict (username) do nothing
                        """)
                        .param("id", id)
                        .param("username", username)
                        .param("staffNumber", account.staffNumber())
                        .param("name", account.name())
                        .param("email", account.email())
                        .update()
                == 1;
    }

    private void replace(UUID id, GroupGrants.Grant given) {
        jdbc.sql("delete from person_roles where person_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from person_areas where person_id = :id")
                .param("id", id)
                .update();
        var roles = given.roles().stream().map(Role::code).collect(Collectors.toCollection(TreeSet::new));
        insertEach("insert into person_roles (person_id, role) values (:id, :value)", id, roles);
        insertEach("insert into person_areas (person_id, area) values (:id, :value)", id, given.areas());
    }

    private void insertEach(String sql, UUID id, Set<String> values) {
        values.forEach(
                value -> jdbc.sql(sql).param("id", id).param("value", value).update());
    }

    /** Somebody who signed in before. */
    private record Known(UUID id, String username, String staffNumber, boolean active) {

        SignedIn signedIn() {
            return new SignedIn(id, username);
        }
    }
}
