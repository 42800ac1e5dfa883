package org.gatehouse.dpia;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code dpias}: one current row for each case, and those that a later round superseded. */
@Repository
class DpiaRows {

    private final JdbcClient jdbc;

    DpiaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Dpia> current(String caseReference) {
        return jdbc.sql("select * from dpias where case_ref = ? and state <> 'SUPERSEDED'")
                .param(caseReference)
                .query(DpiaRows::dpia)
                .optional();
    }

    /** The current row, locked until the end of the transaction. */
    Optional<Dpia> lock(String caseReference) {
        return jdbc.sql("select * from dpias where case_ref = ? and state <> 'SUPERSEDED' for update")
                .param(caseReference)
                .query(DpiaRows::dpia)
                .optional();
    }

    void insert(UUID id, String caseReference) {
        jdbc.sql("insert into dpias (id, case_ref, state) values (?, ?, 'NOT_SCREENED')")
                .params(id, caseReference)
                .update();
    }

    /** Starts a new round with what the superseded one found and described, but nothing of its advice and sign-off. */
    void insertAfter(UUID id, UUID superseded) {
        jdbc.sql("""
                insert into dpias (id, case_ref, state, result, why, questions_fired, questions_unknown, rule_set_version,
                    rule_set_sha256, assessment_title, assessment_link, processor, processor_to_name, lawful_basis)
                select ?, case_ref, 'DRAFT', result, why, questions_fired, questions_unknown, rule_set_version,
                    rule_set_sha256, assessment_title, assessment_link, processor, processor_to_name, lawful_basis
                from dpias where id = ?
                """).params(id, superseded).update();
    }

    /** @param columns new values by column; names are written in this module, never text from outside */
    void change(UUID id, DpiaState state, Map<String, ? extends @Nullable Object> columns) {
        Map<String, @Nullable Object> values = new HashMap<>(columns);
        values.put("state", state.name());
        String assignments =
                values.keySet().stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
        values.put("id", id);
        jdbc.sql("update dpias set " + assignments + ", version = version + 1 where id = :id")
                .params(values)
                .update();
    }

    private static Dpia dpia(ResultSet row, int number) throws SQLException {
        String residual = row.getString("residual_risk");
        return new Dpia(
                row.getObject("id", UUID.class),
                row.getString("case_ref"),
                DpiaState.valueOf(row.getString("state")),
                row.getString("result"),
                row.getString("processor_to_name"),
                residual == null ? null : RiskLevel.valueOf(residual),
                row.getBoolean("dpo_advised_against"),
                row.getString("ico_reference"),
                row.getObject("review_on", LocalDate.class),
                row.getLong("version"));
    }
}
