package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The policy and its SQL twins agree about everybody and every case, 100,000 pairs made at random. */
class VisibilityIntegrationTests {

    private static final int DECIDING_PAIRS = 4000;

    private final RandomCouncil council = RandomCouncil.get();
    private final JdbcClient jdbc = JdbcClient.create(council.application());
    private final AccessPolicy policy = new AccessPolicy();
    private final Visibility visibility = new Visibility();

    @Test
    void agreesWithThePolicyAboutEveryPair() {
        int pairs = 0;
        int seen = 0;
        for (Person person : council.everybody()) {
            Set<String> readable = council.readable(person);
            assertThat(listed(person)).as(person.toString()).isEqualTo(readable);
            assertThat(counted(person)).as(person.toString()).isEqualTo(readable.size());
            pairs += RandomCouncil.CASES;
            seen += readable.size();
        }
        assertThat(pairs).isGreaterThanOrEqualTo(100_000);
        assertThat(seen).as("neither everything nor nothing").isBetween(pairs / 10, pairs * 9 / 10);
    }

    /** Otherwise the pairs would say nothing about it. */
    @Test
    void triesEveryReasonToSeeACaseOrNot() {
        List<Governed> cases =
                council.references().stream().map(council::governed).toList();
        assertThat(cases)
                .anyMatch(Governed::draft)
                .anyMatch(governed -> governed.sponsor().isEmpty());
        assertThat(cases.stream().flatMap(governed -> governed.unsighted().stream()))
                .hasSizeGreaterThan(100);
        assertThat(cases).anyMatch(one -> one.requesters().stream().anyMatch(one.unsighted()::contains));
        assertThat(cases)
                .anyMatch(one -> one.interests().size() > one.unsighted().size());
        assertThat(cases).anyMatch(one -> !one.owners().isEmpty());
        assertThat(new HashSet<>(
                        council.everybody().stream().map(Person::staffNumber).toList()))
                .hasSizeLessThan(council.everybody().size());
    }

    /** Whoever the policy lets decide, the triggers of decisions, motions and votes let decide, and nobody else who sees it. */
    @Test
    void agreesWithTheDatabaseAboutWhoMayDecide() {
        Random random = new Random(7);
        List<String> references = council.references().stream().sorted().toList();
        List<Person> members = council.everybody().stream()
                .filter(person -> person.hasAny(Role.MEMBER, Role.DEPUTY_CHAIR, Role.CHAIR))
                .toList();
        int free = 0;
        for (int pair = 0; pair < DECIDING_PAIRS; pair++) {
            List<Person> from = pair % 4 == 0 ? council.everybody() : members;
            Person person = from.get(random.nextInt(from.size()));
            Governed governed = council.governed(references.get(random.nextInt(references.size())));
            boolean byPolicy = policy.can(person, Action.DECIDE, governed).allowed();
            boolean byDatabase = freeToDecide(person, governed.reference());
            assertThat(byPolicy)
                    .as(person + " " + governed)
                    .isEqualTo(byDatabase && ReadingPolicy.mayRead(person, governed));
            free += byPolicy ? 1 : 0;
        }
        assertThat(free).isBetween(DECIDING_PAIRS / 20, DECIDING_PAIRS * 19 / 20);
    }

    @Test
    void knowsWhoNeverDecidesWithWhateverAccount() {
        assertThat(council.governed("TR-2026-0000").neverDeciding())
                .isEqualTo(council.holding(Role.ADMIN, Role.COORDINATOR, Role.AUDITOR));
    }

    private Set<String> listed(Person person) {
        return jdbc.sql("select r.reference from technology_requests r where " + visibility.where())
                .params(visibility.parameters(person))
                .query(String.class)
                .set();
    }

    private int counted(Person person) {
        return jdbc.sql("select count(*) from technology_requests r where " + visibility.where())
                .params(visibility.parameters(person))
                .query(Integer.class)
                .single();
    }

    private boolean freeToDecide(Person person, String reference) {
        return jdbc.sql("select why_not_deciding(?, ?) is null")
                .params(person.id(), reference)
                .query(Boolean.class)
                .single();
    }
}
