package org.gatehouse.decision;

import java.util.List;
import java.util.UUID;
import org.gatehouse.access.WrongState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A waiver needs the vote of the chair or deputy and of one further member (PRODUCT, section 4), counted by staff number. */
@Component
class WaiverVotes {

    private final JdbcClient jdbc;

    WaiverVotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws WrongState where too few voted for it, or nobody voted at all */
    void check(DecisionDraft draft) {
        List<Boolean> presiding = presiding(draft.ballot(), draft.caseReference(), draft.gate());
        if (!presiding.contains(true) || presiding.size() < 2) {
            throw new WrongState(
                    "A waiver needs the votes of the chair or deputy and of one further member. Put the decision to the vote.");
        }
    }

    /** For each human being who voted for it, whether they preside. */
    private List<Boolean> presiding(@Nullable UUID ballot, String caseReference, String gate) {
        return jdbc.sql("""
                select distinct on (v.staff_number) exists (select 1 from people p join person_roles r on r.person_id = p.id
                        where p.staff_number = v.staff_number and r.role in ('chair', 'deputy-chair')) as presiding
                from votes v join ballots b on b.id = v.ballot_id
                where b.id = :ballot and b.case_ref = :case and b.gate = :gate and v.choice = 'FOR' and v.voided_at is null
                """)
                .param("ballot", ballot)
                .param("case", caseReference)
                .param("gate", gate)
                .query(Boolean.class)
                .list();
    }
}
