package org.gatehouse.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatehouse.decision.DecisionView.ConditionView;
import org.gatehouse.decision.DecisionView.Money;
import org.gatehouse.decision.DecisionView.VoteView;
import org.gatehouse.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads decisions with the names of their requests, service areas and deciders: two queries for however many. */
@Component
class DecisionRows {

    private static final String SELECT = """
            select d.*, r.title, r.kind, r.service_area, s.name as area_name, p.username as decider, p.name as decider_name
            from decisions d join technology_requests r on r.reference = d.case_ref
              join service_areas s on s.code = r.service_area
              left join people p on p.id = d.decided_by
            where\s""";

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final VoteRows votes;
    private final Words words;

    DecisionRows(JdbcClient jdbc, Decisions decisions, VoteRows votes, Words words) {
        this.votes = votes;
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.words = words;
    }

    /** @param where our own SQL on the aliases d and r, never text from outside */
    List<DecisionView> read(String where, MapSqlParameterSource parameters) {
        List<DecisionView> found = jdbc.sql(SELECT + where)
                .paramSource(parameters)
                .query(this::view)
                .list();
        Map<String, List<ConditionView>> conditions =
                conditions(found.stream().map(DecisionView::number).toList());
        Map<String, List<VoteView>> votes =
                this.votes.of(found.stream().map(DecisionView::number).toList());
        return found.stream()
                .map(view -> view.with(
                        conditions.getOrDefault(view.number(), List.of()),
                        votes.getOrDefault(view.number(), List.of())))
                .toList();
    }

    private DecisionView view(ResultSet row, int index) throws SQLException {
        Decision decision = decisions.decision(row, index);
        return new DecisionView(
                decision.number(),
                decision.caseReference(),
                row.getString("title"),
                row.getString("kind"),
                row.getString("service_area"),
                row.getString("area_name"),
                decision.gate(),
                decision.gateWords(),
                decision.outcome().name(),
                decision.outcome().words(),
                decision.reason(),
                row.getString("decider"),
                decider(row.getString("decider_name"), decision),
                decision.rule(),
                decision.decidedAt(),
                words.dateTime(decision.decidedAt()),
                decision.scope(),
                Money.of(decision.costBaseline()),
                decision.validUntil(),
                decision.existingSystem(),
                decision.supplier(),
                List.of(),
                List.of(),
                row.getString("state"),
                row.getString("end_reason"),
                decision.supersedes(),
                decision.deferredUntil(),
                decision.evidence());
    }

    private static String decider(@Nullable String name, Decision decision) {
        if (decision.ballot() != null) {
            return "The members by vote, proposed by " + name;
        }
        return name == null ? "rule " + decision.rule() : name;
    }

    private record Owned(String decision, ConditionView condition) {}

    private Map<String, List<ConditionView>> conditions(List<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                select c.decision_number, c.text, p.username, c.due, c.state from conditions c join people p on p.id = c.owner_id
                where c.decision_number in (:numbers) order by c.due, c.text
                """)
                .param("numbers", numbers)
                .query((row, index) -> new Owned(
                        row.getString("decision_number"),
                        new ConditionView(
                                row.getString("text"),
                                row.getString("username"),
                                row.getObject("due", LocalDate.class),
                                row.getString("state"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::decision, Collectors.mapping(Owned::condition, Collectors.toList())));
    }
}
