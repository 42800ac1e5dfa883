package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The policy and its SQL twins agree about everybody and every case, 100,000 pairs made at random. */
class VisibilityIntegrationTests {

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

    /** Whom the policy lets decide, the triggers of decisions, motions and votes let decide, and nobody else who sees it. */
    @Test
    void agreesWithTheDatabaseAboutWhoMayDecide() {
        int pairs = 0;
        int free = 0;
        for (Person person : deciding()) {
            Set<String> byDatabase = freeToDecide(person);
            byDatabase.retainAll(council.readable(person));
            assertThat(byDatabase).as(person.toString()).isEqualTo(mayDecide(person));
            pairs += RandomCouncil.CASES;
            free += byDatabase.size();
        }
        assertThat(pairs).isGreaterThan(10_000);
        assertThat(free).as("neither always nor never").isBetween(pairs / 20, pairs * 19 / 20);
    }

    /** Mostly those who could at all. */
    private List<Person> deciding() {
        Predicate<Person> member = person -> person.hasAny(Role.MEMBER, Role.DEPUTY_CHAIR, Role.CHAIR);
        return Stream.concat(
                        council.everybody().stream().filter(member).limit(40),
                        council.everybody().stream().filter(member.negate()).limit(5))
                .toList();
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

    private Set<String> mayDecide(Person person) {
        return council.references().stream()
                .filter(reference -> policy.can(person, Action.DECIDE, council.governed(reference))
                        .allowed())
                .collect(Collectors.toSet());
    }

    private Set<String> freeToDecide(Person person) {
        return new HashSet<>(
                jdbc.sql("select reference from technology_requests where why_not_deciding(?, reference) is null")
                        .param(person.id())
                        .query(String.class)
                        .set());
    }
}
