package org.gatehouse.request;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gatehouse.access.Cases;
import org.gatehouse.access.Governed;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.worklist.CaseDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the policy and the task list must know of a request, read from the tables as they stand in this transaction. */
@Component
class GovernedCases implements Cases, CaseDirectory {

    private final JdbcClient jdbc;
    private final ObjectProvider<RequestReading> reading;
    private final ObjectProvider<CaseFiles> files;

    GovernedCases(JdbcClient jdbc, ObjectProvider<RequestReading> reading, ObjectProvider<CaseFiles> files) {
        this.jdbc = jdbc;
        this.files = files;
        this.reading = reading;
    }

    @Override
    public Optional<Governed> find(String reference) {
        return jdbc.sql("select id, service_area, status from technology_requests where reference = ?")
                .param(reference)
                .query((row, number) -> new Governed(
                        row.getObject("id", UUID.class),
                        reference,
                        row.getString("service_area"),
                        "DRAFT".equals(row.getString("status")),
                        staff("""
                                select requester_id from technology_requests where reference = :case
                                union select person_id from request_authors where case_ref = :case
                                """, reference),
                        staff("select sponsor_id from technology_requests where reference = :case", reference),
                        staff("""
                                select reviewer_id from reviews where case_ref = :case
                                union select completed_by from tasks
                                    where case_ref = :case and group_code in ('dpo', 'siro')
                                """, reference),
                        Set.of(),
                        Set.of(),
                        staff("select decided_by from decisions where case_ref = :case", reference),
                        staff("""
                                select assignee from tasks where case_ref = :case
                                union select completed_by from tasks where case_ref = :case
                                """, reference),
                        groups(reference)))
                .optional();
    }

    @Override
    public CaseSummary summary(String reference) {
        return jdbc.sql("select title, requester_id from technology_requests where reference = ?")
                .param(reference)
                .query((row, number) ->
                        new CaseSummary(row.getString("title"), row.getObject("requester_id", UUID.class)))
                .single();
    }

    @Override
    public Object shown(Person reader, String reference) {
        return reading.getObject().view(reader, reference);
    }

    @Override
    public Asked asked(String reference) {
        CaseFile file = files.getObject().get(reference);
        return new Asked(file.formId(), file.formVersion(), file.answers());
    }

    private Set<String> staff(String people, String reference) {
        return Set.copyOf(jdbc.sql("select distinct staff_number from people where id in (" + people + ")")
                .param("case", reference)
                .query(String.class)
                .list());
    }

    private Set<Role> groups(String reference) {
        return jdbc
                .sql("select distinct group_code from tasks where case_ref = ?")
                .param(reference)
                .query(String.class)
                .list()
                .stream()
                .flatMap(code -> Role.ofCode(code).stream())
                .filter(role -> role != Role.REQUESTER && role != Role.SPONSOR)
                .collect(Collectors.toUnmodifiableSet());
    }
}
