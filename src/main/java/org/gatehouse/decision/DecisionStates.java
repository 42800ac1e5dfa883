package org.gatehouse.decision;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gatehouse.access.WrongState;
import org.gatehouse.request.CaseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The life of a decision after it was made: in force until it is superseded, revoked or expires, each with a reason. What
 * it says is never edited; the database refuses that too.
 */
@Component
class DecisionStates {

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final CaseFiles files;
    private final DecisionNews news;
    private final Clock clock;

    DecisionStates(JdbcClient jdbc, Decisions decisions, CaseFiles files, DecisionNews news, Clock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.files = files;
        this.news = news;
        this.clock = clock;
    }

    /** How a decision ended. */
    enum End {
        SUPERSEDED,
        REVOKED,
        EXPIRED
    }

    /** The final decision of a gate that stands today. */
    Optional<Decision> inForce(String caseReference, String gate) {
        return jdbc.sql("""
                select * from decisions where case_ref = ? and gate = ? and is_final and state = 'IN_FORCE'
                """)
                .params(caseReference, gate)
                .query(decisions::decision)
                .optional();
    }

    Optional<Decision> find(String number) {
        return decisions.find(number);
    }

    void revoke(Decision decision, String reason, @Nullable UUID by) {
        end(decision, End.REVOKED, reason, by);
    }

    void supersede(Decision decision, String reason, @Nullable UUID by) {
        end(decision, End.SUPERSEDED, reason, by);
    }

    void expire(Decision decision, String reason) {
        end(decision, End.EXPIRED, reason, null);
    }

    private void end(Decision decision, End end, String reason, @Nullable UUID by) {
        int changed = jdbc.sql("""
                update decisions set state = :state, ended_at = :at, end_reason = :reason, ended_by = :by, version = version + 1
                where number = :number and state = 'IN_FORCE'
                """)
                .param("state", end.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("by", by)
                .param("number", decision.number())
                .update();
        if (changed == 0) {
            throw new WrongState("Decision " + decision.number() + " is no longer in force.");
        }
        if (decision.outcome().isApproval() && end != End.SUPERSEDED) {
            files.approvalEnded(decision.caseReference());
        }
        news.ended(decision, end.name());
    }
}
