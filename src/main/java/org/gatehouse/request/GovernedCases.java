package org.gatehouse.request;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** Everybody by staff number, in one statement: the policy asks it for every task and every page. */
    private static final String CASE = """
            select r.id, r.service_area, r.status,
                   array(select distinct staff_number from people where id = r.requester_id or id in (
                       select person_id from request_authors where case_ref = r.reference)) as requesters,
                   array(select staff_number from people where id = r.sponsor_id) as sponsor,
                   array(select distinct staff_number from people where id in (
                       select reviewer_id from reviews where case_ref = r.reference
                       union select completed_by from tasks
                              where case_ref = r.reference and group_code in ('dpo', 'siro'))) as reviewers,
                   array(select distinct staff_number from people where id in (
                       select decided_by from decisions where case_ref = r.reference
                       union select voter_id from votes where case_ref = r.reference and voided_at is null)) as deciders,
                   array(select distinct on (p.staff_number) case when i.has_interest then p.staff_number else '' end
                           from interests i join people p on p.id = i.person_id where i.case_ref = r.reference
                          order by p.staff_number, i.declared_at desc) as interests,
                   array(select distinct staff_number from people where id in (
                       select assignee from tasks where case_ref = r.reference
                       union select completed_by from tasks where case_ref = r.reference)) as participants,
                   array(select distinct group_code from tasks where case_ref = r.reference) as groups
              from technology_requests r where r.reference = :case
            """;

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
        return jdbc.sql(CASE)
                .param("case", reference)
                .query((row, number) -> new Governed(
                        row.getObject("id", UUID.class),
                        reference,
                        row.getString("service_area"),
                        "DRAFT".equals(row.getString("status")),
                        texts(row, "requesters"),
                        texts(row, "sponsor"),
                        texts(row, "reviewers"),
                        Set.of(),
                        texts(row, "interests").stream()
                                .filter(staff -> !staff.isEmpty())
                                .collect(Collectors.toSet()),
                        texts(row, "deciders"),
                        texts(row, "participants"),
                        groups(row)))
                .optional();
    }

    @Override
    public CaseSummary summary(String reference) {
        return jdbc.sql("select title, requester_id, coalesce(submitted_at, created_at) as begun"
                        + " from technology_requests where reference = ?")
                .param(reference)
                .query((row, number) -> new CaseSummary(
                        row.getString("title"),
                        row.getObject("requester_id", UUID.class),
                        row.getTimestamp("begun").toInstant()))
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

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.copyOf(
                java.util.Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private static Set<Role> groups(ResultSet row) throws SQLException {
        return texts(row, "groups").stream()
                .flatMap(code -> Role.ofCode(code).stream())
                .filter(role -> role != Role.REQUESTER && role != Role.SPONSOR)
                .collect(Collectors.toUnmodifiableSet());
    }
}
