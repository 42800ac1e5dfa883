package org.gatehouse.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Action;
import org.gatehouse.access.Cases;
import org.gatehouse.access.Governed;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who signs what the members carried: whoever put it to them, or whoever presided where the proposer is no longer free to
 * decide, as after a late declaration of an interest. Nobody with a conflict ever signs, and nobody's conflict stops the vote.
 */
@Component
class Signatories {

    private final JdbcClient jdbc;
    private final People people;
    private final AccessPolicy policy;
    private final Cases cases;

    Signatories(JdbcClient jdbc, People people, AccessPolicy policy, Cases cases) {
        this.jdbc = jdbc;
        this.people = people;
        this.policy = policy;
        this.cases = cases;
    }

    /** Empty where neither is free to decide. */
    Optional<Person> of(Motions.Motion motion, String caseReference, UUID ballot) {
        Governed governed = cases.find(caseReference).orElseThrow(() -> NotFound.of("request", caseReference));
        return Stream.concat(Stream.of(motion.proposedBy()), presiding(ballot).stream())
                .map(people::active)
                .flatMap(Optional::stream)
                .filter(person -> policy.can(person, Action.DECIDE, governed).allowed())
                .findFirst();
    }

    /** The chair before the deputy chair, of those whose vote counts. */
    private List<UUID> presiding(UUID ballot) {
        return jdbc.sql("""
                select v.voter_id from votes v
                  join person_roles r on r.person_id = v.voter_id and r.role in ('chair', 'deputy-chair')
                 where v.ballot_id = ? and not v.casting and v.voided_at is null
                 order by r.role, v.cast_at
                """).param(ballot).query(UUID.class).list();
    }
}
