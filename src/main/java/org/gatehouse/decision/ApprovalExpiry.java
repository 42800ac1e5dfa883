package org.gatehouse.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatehouse.access.Role;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.worklist.DailyRound;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Reminding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An approval on which nothing was provided and no contract was made expires after its last day, at most 12 months after the
 * decision, and says so beforehand (DOMAIN 5.5).
 */
@Component
class ApprovalExpiry implements DailyRound, Reminding {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Days before the last day on which people are told. */
    private static final List<Integer> TOLD = List.of(90, 30, 7);

    /** The approval on which a request in delivery rests: its latest, as long as there is no contract. */
    private static final String WAITING = """
            select distinct on (d.case_ref) d.* from decisions d join technology_requests r on r.reference = d.case_ref
            where d.is_final and d.state = 'IN_FORCE' and d.outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
              and r.status = 'IN_DELIVERY' and d.valid_until is not null
              and not exists (select 1 from procurements p
                where p.case_ref = d.case_ref and p.contract_reference is not null)
            order by d.case_ref, d.decided_at desc
            """;

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final DecisionStates states;
    private final CaseFiles files;
    private final TransactionTemplate transactions;

    ApprovalExpiry(
            JdbcClient jdbc,
            Decisions decisions,
            DecisionStates states,
            CaseFiles files,
            TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.states = states;
        this.files = files;
        this.transactions = transactions;
    }

    @Override
    public void round(LocalDate today) {
        for (Decision approval : waiting()) {
            if (today.isAfter(lastDay(approval))) {
                transactions.executeWithoutResult(status -> expire(approval.number()));
            }
        }
    }

    /** Whoever comes second, on another node, finds it done. */
    private void expire(String number) {
        decisions
                .lockInForce(number)
                .ifPresent(approval ->
                        states.expire(approval, "Nothing was provided and no contract was made by its last day."));
    }

    @Override
    public List<Reminder> reminders(LocalDate today) {
        List<Reminder> due = new ArrayList<>();
        for (Decision approval : waiting()) {
            LocalDate last = lastDay(approval);
            TOLD.stream()
                    .filter(days -> !today.isBefore(last.minusDays(days)) && !today.isAfter(last))
                    .min(Integer::compare)
                    .ifPresent(days -> due.add(reminder(approval, days)));
        }
        return due;
    }

    private Reminder reminder(Decision approval, int days) {
        CaseFile file = files.get(approval.caseReference());
        Set<Role> groups = file.spendsMoney() ? Set.of(Role.COORDINATOR, Role.PROCUREMENT) : Set.of(Role.COORDINATOR);
        return new Reminder(
                "ApprovalExpires/" + approval.number() + "/" + days,
                approval.caseReference(),
                "The approval " + approval.number() + " expires after " + DAY.format(lastDay(approval))
                        + " unless what it approves is provided or under contract by then.",
                "/decisions/" + approval.number(),
                file.sponsor() == null ? Set.of(file.requester()) : Set.of(file.requester(), file.sponsor()),
                groups);
    }

    private List<Decision> waiting() {
        return jdbc.sql(WAITING).query(decisions::decision).list();
    }

    private static LocalDate lastDay(Decision approval) {
        return java.util.Objects.requireNonNull(approval.validUntil());
    }
}
