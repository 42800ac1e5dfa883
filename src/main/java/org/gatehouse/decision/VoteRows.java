package org.gatehouse.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatehouse.decision.DecisionView.VoteView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody's votes behind decisions, dissent and voided ones included: one query for however many decisions. */
@Component
class VoteRows {

    private static final String VOTES = """
            select d.number, p.username, p.name, b.purpose, b.round, v.choice, v.reason, v.casting, v.voided_at is null as valid
            from decisions d
            join ballots own on own.id = d.ballot_id
            join ballots b on b.id = own.id or (own.purpose = 'URGENT' and b.purpose = 'RATIFICATION'
                and b.case_ref = own.case_ref and b.gate = own.gate and b.opened_at >= own.opened_at)
            join votes v on v.ballot_id = b.id
            join people p on p.id = v.voter_id
            where d.number in (:numbers) order by b.opened_at, v.cast_at
            """;

    private final JdbcClient jdbc;

    VoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Cast(String decision, VoteView vote) {}

    /** By the number of the decision. */
    Map<String, List<VoteView>> of(List<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(VOTES)
                .param("numbers", numbers)
                .query((row, index) -> new Cast(
                        row.getString("number"),
                        new VoteView(
                                row.getString("username"),
                                row.getString("name"),
                                row.getString("purpose"),
                                row.getInt("round"),
                                row.getString("choice"),
                                row.getString("reason"),
                                row.getBoolean("casting"),
                                row.getBoolean("valid"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Cast::decision, Collectors.mapping(Cast::vote, Collectors.toList())));
    }
}
