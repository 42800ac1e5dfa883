package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The policy and its SQL twin agree about everybody and every case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityIntegrationTests {

    private static final int CASES = 400;
    private static final List<String> AREAS = List.of("housing", "planning", "digital");

    private final Random random = new Random(20260302);
    private final AccessPolicy policy = new AccessPolicy();
    private final Visibility visibility = new Visibility();
    private final List<Person> everybody = new ArrayList<>();

    private AccessDatabase database;
    private JdbcClient jdbc;

    @BeforeAll
    void addsPeopleOfAllSorts() {
        database = AccessDatabase.start();
        jdbc = database.asOwner();
        jdbc.sql("create table technology_requests (reference text, service_area text, status text,"
                        + " requester_id uuid, sponsor_id uuid)")
                .update();
        jdbc.sql("create table request_authors (case_ref text, person_id uuid)").update();
        jdbc.sql("create table tasks (case_ref text, group_code text, assignee uuid, completed_by uuid)")
                .update();
        var people = new People(jdbc, new BCryptPasswordEncoder(4), event -> {});
        AREAS.forEach(area -> people.addArea(new ServiceArea(area, "The area " + area)));
        IntStream.range(0, 40).mapToObj(this::somebody).map(people::add).forEach(everybody::add);
    }

    @AfterAll
    void stopsTheDatabase() {
        database.close();
    }

    @Test
    void agreesWithThePolicy() {
        var cases = IntStream.range(0, CASES).mapToObj(this::someCase).toList();

        for (var person : everybody) {
            var allowed = cases.stream()
                    .filter(governed ->
                            policy.can(person, Action.READ, governed).allowed())
                    .map(Governed::reference)
                    .collect(Collectors.toSet());
            assertThat(listed(person)).as(person.toString()).isEqualTo(allowed);
        }
    }

    private Set<String> listed(Person person) {
        return jdbc.sql("select r.reference from technology_requests r where " + visibility.where())
                .params(visibility.parameters(person))
                .query(String.class)
                .set();
    }

    /** Every fourth is a second account of somebody else. */
    private NewPerson somebody(int number) {
        var staffNumber = Integer.toString(number % 4 == 3 ? number - 1 : number);
        var roles = some(List.of(Role.values()), 2);
        return new NewPerson("person" + number, staffNumber, "P", "", "a long password", roles, some(AREAS, 1));
    }

    private Governed someCase(int number) {
        var reference = "TR-2026-%04d".formatted(number);
        var area = AREAS.get(random.nextInt(AREAS.size()));
        var draft = random.nextInt(4) == 0;
        var requester = anybody();
        var author = anybody();
        var sponsor = anybody();
        var worker = anybody();
        var finisher = anybody();
        var groups = some(List.of(Role.values()), 2);
        jdbc.sql("insert into technology_requests values (?, ?, ?, ?, ?)")
                .params(reference, area, draft ? "DRAFT" : "IN_REVIEW", requester.id(), sponsor.id())
                .update();
        jdbc.sql("insert into request_authors values (?, ?)")
                .params(reference, author.id())
                .update();
        groups.forEach(group -> jdbc.sql("insert into tasks values (?, ?, ?, ?)")
                .params(reference, group.code(), worker.id(), finisher.id())
                .update());
        return new Governed(
                UUID.randomUUID(),
                reference,
                area,
                draft,
                numbers(requester, author),
                numbers(sponsor),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                groups.isEmpty() ? Set.of() : numbers(worker, finisher),
                groups);
    }

    private Person anybody() {
        return everybody.get(random.nextInt(everybody.size()));
    }

    private static Set<String> numbers(Person... people) {
        return Arrays.stream(people).map(Person::staffNumber).collect(Collectors.toSet());
    }

    private <T> Set<T> some(List<T> all, int most) {
        var chosen = new HashSet<T>();
        for (var left = random.nextInt(most + 1); left > 0; left--) {
            chosen.add(all.get(random.nextInt(all.size())));
        }
        return chosen;
    }
}
