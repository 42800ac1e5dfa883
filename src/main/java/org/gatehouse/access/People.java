package org.gatehouse.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody the council knows here and the service areas they belong to. Read afresh each time, so that a change of roles
 * or a deactivation acts at once.
 */
@Service
public class People {

    private static final String PERSON = """
            select p.id, p.username, p.staff_number, p.name, p.email,
                   array(select role from person_roles where person_id = p.id) as roles,
                   array(select area from person_areas where person_id = p.id) as areas
              from people p
            """;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    People(JdbcClient jdbc, PasswordEncoder passwords, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.events = events;
    }

    /**
     * Also those who left: what they did stays theirs.
     *
     * @throws NotFound if nobody ever had the id
     */
    @Transactional(readOnly = true)
    public Person byId(UUID id) {
        return jdbc.sql(PERSON + "where p.id = :id")
                .param("id", id)
                .query(People::person)
                .optional()
                .orElseThrow(() -> NotFound.of("person", id.toString()));
    }

    /** The active person with the id; empty also for those who left. */
    @Transactional(readOnly = true)
    public Optional<Person> active(UUID id) {
        return jdbc.sql(PERSON + "where p.id = :id and p.active")
                .param("id", id)
                .query(People::person)
                .optional();
    }

    /** The active person with the username, in whatever case it was typed. */
    @Transactional(readOnly = true)
    public Optional<Person> find(String username) {
        var wanted = username.strip().toLowerCase(Locale.ROOT);
        if (!NewPerson.isUsername(wanted)) {
            return Optional.empty();
        }
        return jdbc.sql(PERSON + "where p.username = :username and p.active")
                .param("username", wanted)
                .query(People::person)
                .optional();
    }

    /** Active people with the role, by name. */
    @Transactional(readOnly = true)
    public List<Person> withRole(Role role) {
        return jdbc.sql(PERSON + """
                        where p.active and exists (select 1 from person_roles where person_id = p.id and role = :role)
                        order by p.name, p.username
                        """)
                .param("role", role.code())
                .query(People::person)
                .list();
    }

    /** All active people, by name. */
    @Transactional(readOnly = true)
    public List<Person> all() {
        return jdbc.sql(PERSON + "where p.active order by p.name, p.username")
                .query(People::person)
                .list();
    }

    /** What the person is called; also those who left. */
    @Transactional(readOnly = true)
    public String name(UUID id) {
        return byId(id).name();
    }

    /** Whether nobody has been added yet, as in a new database. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from people)")
                .query(Boolean.class)
                .single();
    }

    /** All service areas, by name. */
    @Transactional(readOnly = true)
    public List<ServiceArea> areas() {
        return jdbc.sql("select code, name from service_areas order by name")
                .query((row, number) -> new ServiceArea(row.getString("code"), row.getString("name")))
                .list();
    }

    /** @throws NotFound if there is no such service area */
    @Transactional(readOnly = true)
    public String areaName(String code) {
        return jdbc.sql("select name from service_areas where code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .orElseThrow(() -> NotFound.of("service area", code));
    }

    /** Adds a service area; one that exists gets the name. */
    @Transactional
    public void addArea(ServiceArea area) {
        jdbc.sql("insert into service_areas (code, name) values (:code, :name)"
                        + " on conflict (code) do update set name = excluded.name")
                .param("code", area.code())
                .param("name", area.name())
                .update();
        events.publishEvent(new AreaNamed(area));
    }

    /** @throws WrongState if the username is taken or a service area is unknown */
    @Transactional
    public Person add(NewPerson added) {
        refuseUnknown(added.serviceAreas());
        var id = UUID.randomUUID();
        var inserted = jdbc.sql("""
                        insert into people (id, username, staff_number, name, email, password_hash)
                        values (:id, :username, :staffNumber, :name, :email, :hash)
                        on conflict (username) do nothing
                        """)
                .param("id", id)
                .param("username", added.username())
                .param("staffNumber", added.staffNumber())
                .param("name", added.name())
                .param("email", added.email())
                .param("hash", passwords.encode(added.password()))
                .update();
        if (inserted == 0) {
            throw new WrongState("There already is a person with the username " + added.username() + ".");
        }
        insertEach("insert into person_roles (person_id, role) values (:id, :value)", id, codes(added.roles()));
        insertEach("insert into person_areas (person_id, area) values (:id, :value)", id, added.serviceAreas());
        var person = byId(id);
        events.publishEvent(new PersonAdded(person));
        return person;
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).toList();
    }

    private void refuseUnknown(Set<String> codes) {
        var known = areas().stream().map(ServiceArea::code).collect(Collectors.toSet());
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new WrongState("There is no service area " + code + ".");
        });
    }

    private void insertEach(String sql, UUID id, Collection<String> values) {
        values.forEach(
                value -> jdbc.sql(sql).param("id", id).param("value", value).update());
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("staff_number"),
                row.getString("name"),
                row.getString("email"),
                texts(row, "roles").map(Role::ofCode).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet()),
                texts(row, "areas").collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
