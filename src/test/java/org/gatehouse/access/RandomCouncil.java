package org.gatehouse.access;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gatehouse.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A council of 250 accounts and 400 requests made at random on the real tables: second accounts, several roles, drafts,
 * authors, sponsors, tasks of every group, owners of contracts and interests declared, withdrawn and taking sight away. What
 * the lists show is compared with what the policy says of it.
 */
public final class RandomCouncil {

    public static final int PEOPLE = 250;
    public static final int CASES = 400;

    private static final List<String> STATUSES =
            List.of("DRAFT", "IN_REVIEW", "AWAITING_DECISION", "CLOSED", "WITHDRAWN");
    private static final List<String> STATES = List.of("OPEN", "COMPLETED", "CANCELLED");
    private static final List<String> KEYS =
            List.of("triage-request", "accept-accountability", "meet-condition", "answer-questions", "review-security");
    private static final List<String> DUTIES = List.of("SIGNATORY", "CONTRACT_OWNER", "SYSTEM_OWNER", "BUDGET_HOLDER");
    private static final OffsetDateTime BEGUN =
            Instant.parse("2026-03-02T09:00:00Z").atOffset(ZoneOffset.UTC);
    private static final RandomCouncil ONLY = new RandomCouncil();

    private final Random random = new Random(20260302);
    private final TestDatabase database = TestDatabase.another();
    private final JdbcTemplate owner = new JdbcTemplate(database.owner());
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final AccessPolicy policy = new AccessPolicy();
    private final List<String> areas =
            IntStream.range(0, 8).mapToObj(number -> "area-" + number).toList();
    private final List<UUID> accounts = new ArrayList<>();
    private final Map<String, Governed> cases = new HashMap<>();
    private final List<Person> people;

    private RandomCouncil() {
        areas.forEach(area -> owner.update("insert into service_areas values (?, ?)", area, "The " + area));
        addPeople();
        addCases();
        context.registerBean(DataSource.class, () -> oneConnection(database.application()));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        context.register(People.class, realCases());
        context.refresh();
        people = context.getBean(People.class).all();
        references()
                .forEach(
                        reference -> cases.put(reference, real().find(reference).orElseThrow()));
    }

    /** Thousands of questions are asked one after the other. */
    private static DataSource oneConnection(DataSource source) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static RandomCouncil get() {
        return ONLY;
    }

    /** The database as the application sees it. */
    public DataSource application() {
        return context.getBean(DataSource.class);
    }

    public List<Person> everybody() {
        return people;
    }

    /** Some people, each time the same. */
    public List<Person> some() {
        return people.subList(0, 60);
    }

    /** As the request module answers the policy. */
    public Cases real() {
        return context.getBean(Cases.class);
    }

    public Governed governed(String reference) {
        return cases.get(reference);
    }

    /** What the policy lets the person read. */
    public Set<String> readable(Person person) {
        return cases.values().stream()
                .filter(governed -> policy.can(person, Action.READ, governed).allowed())
                .map(Governed::reference)
                .collect(Collectors.toSet());
    }

    public Set<String> references() {
        return IntStream.range(0, CASES).mapToObj(RandomCouncil::reference).collect(Collectors.toSet());
    }

    /** Package-private there, and rightly so: here only the interface counts. */
    private static Class<?> realCases() {
        try {
            return Class.forName("org.gatehouse.request.GovernedCases");
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** Every fifth is a second account of somebody else. */
    private void addPeople() {
        List<Object[]> added = new ArrayList<>();
        List<Object[]> roles = new ArrayList<>();
        List<Object[]> belongs = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            accounts.add(id);
            int human = number % 5 == 4 ? random.nextInt(number) / 5 * 5 : number;
            added.add(new Object[] {id, "person" + number, "R" + human, "Person " + number, number + "@x.example"});
            some(List.of(Role.values()), 3).forEach(role -> roles.add(new Object[] {id, role.code()}));
            some(areas, 2).forEach(area -> belongs.add(new Object[] {id, area}));
        }
        owner.batchUpdate("insert into people (id, username, staff_number, name, email) values (?, ?, ?, ?, ?)", added);
        owner.batchUpdate("insert into person_roles (person_id, role) values (?, ?)", roles);
        owner.batchUpdate("insert into person_areas (person_id, area) values (?, ?)", belongs);
    }

    private void addCases() {
        addAll(
                """
                insert into technology_requests (reference, id, kind, form_id, form_version, title, service_area, requester_id,
                    sponsor_id, status, stage, answers, created_at, version)
                values (?, gen_random_uuid(), 'PROCUREMENT', 'x', 1, 'A case', ?, ?, ?, ?, '', '{}', now(), 0)
                """, 1, reference -> new Object[] {
                    reference, one(areas), account(), random.nextInt(3) == 0 ? null : account(), one(STATUSES)
                });
        addAll("insert into request_authors values (?, ?) on conflict do nothing", 2, reference ->
                new Object[] {reference, account()});
        addAll("""
                insert into tasks (case_ref, id, key, title, case_title, group_code, assignee, form_id, form_version, why, round,
                    since, state, completed_by, outcome)
                values (?, gen_random_uuid(), ?, 'Work', 'A case', ?, ?, 'x', 1, '', 1, now(), ?, ?, ?)
                """, 4, this::task);
        addAll("""
                insert into interests (case_ref, id, person_id, has_interest, nature, sight_removed, declared_at)
                values (?, gen_random_uuid(), ?, ?, ?, ?, ?)
                """, 6, this::declaration);
        addAll("""
                insert into procurements (case_ref, route, regulated, min_quotes, notices_before, notices_after, why,
                    threshold_day) values (?, 'QUOTES', false, 3, '', '', '', current_date) on conflict do nothing
                """, 1, reference -> new Object[] {reference});
        addAll("""
                insert into accountabilities (case_ref, role, person_id, state)
                values (?, ?, ?, ?) on conflict do nothing
                """, 3, reference ->
                new Object[] {reference, one(DUTIES), account(), one(List.of("NAMED", "ACCEPTED", "DECLINED"))});
        addAll("""
                insert into decisions (case_ref, number, gate, outcome, is_final, reason, rule, decided_at, scope, evidence, version)
                values (?, ?, 'DECISION', 'RETURNED', false, 'Because', 'a rule', now(), 'Scope', '{}', 0)
                """, 2, reference ->
                new Object[] {reference, "TDA-%04d-%04d".formatted(2000 + random.nextInt(7999), random.nextInt(9999))});
    }

    private Object[] task(String reference) {
        String state = one(STATES);
        boolean done = state.equals("COMPLETED");
        UUID holder = done || random.nextBoolean() ? declarer() : null;
        return new Object[] {
            reference,
            one(KEYS),
            one(List.of(Role.values())).code(),
            holder,
            state,
            done ? account() : null,
            done ? "DONE" : null
        };
    }

    /** Few people declare, so that many declare again. */
    private Object[] declaration(String reference) {
        boolean has = random.nextInt(4) > 0;
        return new Object[] {
            reference,
            declarer(),
            has,
            has ? "GIFT" : "NONE",
            has && random.nextBoolean(),
            BEGUN.plusMinutes(random.nextInt(100_000))
        };
    }

    private interface Row {
        Object[] of(String reference);
    }

    /** @param most rows for each case; always one where it is 1 */
    private void addAll(String sql, int most, Row row) {
        List<Object[]> rows = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            int count = most == 1 ? 1 : random.nextInt(most + 1);
            for (int at = 0; at < count; at++) {
                rows.add(row.of(reference(number)));
            }
        }
        owner.batchUpdate(sql, rows);
    }

    private static String reference(int number) {
        return "TR-2026-%04d".formatted(number);
    }

    /** One of the few who declare. */
    private UUID declarer() {
        return accounts.get(random.nextInt(40));
    }

    private UUID account() {
        return one(accounts);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Collection<T> some(List<T> all, int most) {
        Set<T> chosen = new LinkedHashSet<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            chosen.add(one(all));
        }
        return chosen;
    }

    /** The staff numbers of those who hold one of the roles with some account. */
    Set<String> holding(Role... roles) {
        return people.stream()
                .filter(person -> Arrays.stream(roles).anyMatch(person::has))
                .map(Person::staffNumber)
                .collect(Collectors.toSet());
    }
}
