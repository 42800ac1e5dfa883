package org.gatehouse.procurement;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who signs, owns and pays for a contract and its system, and whether they accepted (PRODUCT, section 7). */
@Service
public class Accountabilities {

    private final JdbcClient jdbc;
    private final Procurements procurements;
    private final Clock clock;

    Accountabilities(JdbcClient jdbc, Procurements procurements, Clock clock) {
        this.jdbc = jdbc;
        this.procurements = procurements;
        this.clock = clock;
    }

    /** The four, each with the words that pages use. */
    enum Duty {
        SIGNATORY("signatory"),
        CONTRACT_OWNER("contractOwner"),
        SYSTEM_OWNER("systemOwner"),
        BUDGET_HOLDER("budgetHolder");

        private final String question;

        Duty(String question) {
            this.question = question;
        }

        /** Key of the question that names the person. */
        String question() {
            return question;
        }

        String words() {
            return name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Names the four; who was named before is asked again only where somebody else is named. */
    void name(String caseReference, Map<Duty, UUID> named) {
        named.forEach((duty, person) -> jdbc.sql("""
                insert into accountabilities (case_ref, role, person_id) values (:case, :role, :person)
                on conflict (case_ref, role) do update set person_id = excluded.person_id, state = 'NAMED', answered_at = null
                where accountabilities.person_id <> excluded.person_id or accountabilities.state = 'DECLINED'
                """)
                .param("case", caseReference)
                .param("role", duty.name())
                .param("person", person)
                .update());
    }

    /** The people who have not answered yet, one line for each person, in a fixed order. */
    @Transactional(readOnly = true)
    public List<UUID> unanswered(String caseReference) {
        return jdbc.sql(
                        "select distinct person_id from accountabilities where case_ref = ? and state = 'NAMED' order by person_id")
                .param(caseReference)
                .query(UUID.class)
                .list();
    }

    /** What the person is named for, in words. */
    List<String> duties(String caseReference, UUID person) {
        return jdbc
                .sql("select role from accountabilities where case_ref = ? and person_id = ? order by role")
                .params(caseReference, person)
                .query(String.class)
                .list()
                .stream()
                .map(role -> Duty.valueOf(role).words())
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void answer(String caseReference, UUID person, boolean accepts) {
        jdbc.sql("""
                update accountabilities set state = :state, answered_at = :at
                where case_ref = :case and person_id = :person and state = 'NAMED'
                """)
                .param("state", accepts ? "ACCEPTED" : "DECLINED")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("case", caseReference)
                .param("person", person)
                .update();
        procurements.publish(caseReference, accepts ? "AccountabilityAccepted" : "AccountabilityDeclined");
    }

    /** Whether all four are named and have accepted. */
    @Transactional(readOnly = true)
    public boolean allAccepted(String caseReference) {
        return jdbc.sql("select count(*) from accountabilities where case_ref = ? and state = 'ACCEPTED'")
                        .param(caseReference)
                        .query(Integer.class)
                        .single()
                == Duty.values().length;
    }
}
