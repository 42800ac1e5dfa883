package org.gatehouse.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.check.Judgement;
import org.gatehouse.check.Level;
import org.gatehouse.check.ReportPage;
import org.gatehouse.check.Requirements;
import org.gatehouse.check.TextHash;
import org.gatehouse.worklist.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code clause_findings}: what each review found, round by round; written once, never edited. */
@Repository
class ClauseFindings {

    private final JdbcClient jdbc;
    private final Requirements requirements;
    private final AuditedRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClauseFindings(
            JdbcClient jdbc,
            Requirements requirements,
            AuditedRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.requirements = requirements;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what a review found; the review itself is recorded already. */
    void record(Task task, String text, List<ClauseFinding> findings) {
        String textHash = TextHash.of(text);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        findings.forEach(finding -> insert(task, textHash, now, finding));
        Map<String, Object> data = new TreeMap<>();
        data.put("gate", task.gate());
        data.put("ruleSetVersion", requirements.version());
        data.put("ruleSetSha256", requirements.sha256());
        data.put("textSha256", textHash);
        for (Judgement result : Judgement.values()) {
            data.put(
                    result.name(),
                    findings.stream()
                            .filter(finding -> finding.result() == result)
                            .count());
        }
        events.publishEvent(new ClausesJudged(
                task.caseReference(),
                rows.readWith("reviews", "task_id", task.id(), "clause_findings", "task_id"),
                Map.copyOf(data)));
    }

    private void insert(Task task, String textHash, OffsetDateTime at, ClauseFinding finding) {
        jdbc.sql("""
                insert into clause_findings (case_ref, gate, task_id, round, requirement, level, result, quote, comment, checked,
                    rule_set_version, rule_set_sha256, text_sha256, recorded_at)
                values (:case, :gate, :task, :round, :requirement, :level, :result, :quote, :comment, :checked, :version, :rules, :text, :at)
                """)
                .param("case", task.caseReference())
                .param("gate", task.gate())
                .param("task", task.id())
                .param("round", task.round())
                .param("requirement", finding.requirement())
                .param("level", finding.level().name())
                .param("result", finding.result().name())
                .param("quote", finding.quote())
                .param("comment", finding.comment())
                .param(
                        "checked",
                        finding.checked() == null ? null : finding.checked().name())
                .param("version", requirements.version())
                .param("rules", requirements.sha256())
                .param("text", textHash)
                .param("at", at)
                .update();
    }

    /** What the last review of a gate found; nothing before the first. */
    List<ClauseFinding> latest(String caseReference, String gate) {
        return latest(caseReference, gate, null);
    }

    /** @param by what the last review had found by then; nothing for the last of all, whatever clock it was recorded by */
    List<ClauseFinding> latest(String caseReference, String gate, @Nullable Instant by) {
        return jdbc.sql("""
                select * from clause_findings where case_ref = :case and gate = :gate and round =
                    (select max(round) from clause_findings where case_ref = :case and gate = :gate
                        and recorded_at <= coalesce(cast(:by as timestamptz), 'infinity'))
                order by requirement
                """)
                .param("case", caseReference)
                .param("gate", gate)
                .param("by", by == null ? null : by.atOffset(ZoneOffset.UTC))
                .query(ClauseFindings::finding)
                .list();
    }

    /** What was found when the tender's wording went before the authority, which is what may be published. */
    List<ClauseFinding> approved(String caseReference) {
        return latest(caseReference, "GATE_1");
    }

    /** What the check had said when the text was reviewed last; nothing before that. */
    ReportPage.@Nullable Before checkedBefore(String caseReference, String gate) {
        Map<String, Judgement> results = new TreeMap<>();
        latest(caseReference, gate).forEach(finding -> {
            if (finding.checked() != null) {
                results.put(finding.requirement(), finding.checked());
            }
        });
        return results.isEmpty() ? null : new ReportPage.Before(rules(caseReference, gate), results);
    }

    private String rules(String caseReference, String gate) {
        return jdbc.sql("""
                select rule_set_sha256 from clause_findings where case_ref = ? and gate = ? order by round desc limit 1
                """).params(caseReference, gate).query(String.class).single();
    }

    private static ClauseFinding finding(ResultSet row, int number) throws SQLException {
        return new ClauseFinding(
                row.getString("requirement"),
                Level.valueOf(row.getString("level")),
                Judgement.valueOf(row.getString("result")),
                row.getString("quote"),
                row.getString("comment"),
                row.getString("checked") == null ? null : Judgement.valueOf(row.getString("checked")));
    }
}
