package org.gatehouse.board;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code interests}: what members declared about a request; the latest declaration of a human being counts. */
@Repository
class Interests {

    private final JdbcClient jdbc;

    Interests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What kind of interest it is (DOMAIN 5.7). */
    enum Nature {
        NONE,
        FINANCIAL,
        FAMILY,
        EMPLOYMENT,
        GIFT,
        OTHER
    }

    /** @param late declared after the member had said that there is none, or had voted */
    record Declaration(
            UUID id,
            String caseReference,
            UUID person,
            Nature nature,
            boolean late,
            boolean sightRemoved,
            Instant declaredAt) {}

    void insert(Declaration declaration) {
        jdbc.sql("""
                insert into interests (id, case_ref, person_id, has_interest, nature, late, sight_removed, declared_at)
                values (:id, :case, :person, :has, :nature, :late, :sight, :at)
                """)
                .param("id", declaration.id())
                .param("case", declaration.caseReference())
                .param("person", declaration.person())
                .param("has", declaration.nature() != Nature.NONE)
                .param("nature", declaration.nature().name())
                .param("late", declaration.late())
                .param("sight", declaration.sightRemoved())
                .param("at", declaration.declaredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the latest declaration of this human being says that they have no interest. */
    boolean declaredFree(String caseReference, UUID person) {
        return jdbc.sql("""
                select not i.has_interest from interests i
                join people p on p.id = i.person_id join people me on me.staff_number = p.staff_number
                where i.case_ref = ? and me.id = ? order by i.declared_at desc, i.id limit 1
                """)
                .params(caseReference, person)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
