package org.gatehouse.request;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests that led to another: a waiver that expired, a contract to be replaced. */
@Service
public class LinkedCases {

    private final JdbcClient jdbc;

    LinkedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param why in one sentence, for people */
    @Transactional(propagation = Propagation.MANDATORY)
    public void link(String caseReference, String linked, String why) {
        jdbc.sql("insert into linked_cases (case_ref, linked_ref, why) values (?, ?, ?) on conflict do nothing")
                .params(caseReference, linked, why)
                .update();
    }

    /** The requests linked with this one, either way; a draft is its author's own affair. */
    List<String> of(String caseReference) {
        return jdbc.sql("""
                select r.reference from technology_requests r
                where r.status <> 'DRAFT' and r.reference in (
                    select linked_ref from linked_cases where case_ref = :case
                    union select case_ref from linked_cases where linked_ref = :case)
                order by r.reference
                """).param("case", caseReference).query(String.class).list();
    }
}
