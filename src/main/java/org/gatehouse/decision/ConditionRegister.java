package org.gatehouse.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of conditions, by the day on which each is due. */
@Component
class ConditionRegister implements FollowUpRegister<ConditionLine> {

    @Override
    public String sql() {
        return """
                select cast(c.id as text) as id, c.case_ref, c.owner_id, c.due as day, c.state, c.decision_number, c.text,
                    c.blocks, c.evidence, d.gate, s.username as signer,
                    cast(c.signed_off_at at time zone 'Europe/London' as date) as signed_off_on
                from conditions c join decisions d on d.number = c.decision_number
                    left join people s on s.id = c.signed_off_by
                """;
    }

    @Override
    public ConditionLine line(ResultSet row) throws SQLException {
        ConditionState state = ConditionState.valueOf(row.getString("state"));
        Blocks blocks = Blocks.valueOf(row.getString("blocks"));
        return new ConditionLine(
                row.getString("id"),
                row.getString("case_ref"),
                row.getString("title"),
                row.getString("decision_number"),
                row.getString("gate"),
                row.getString("text"),
                row.getString("username"),
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                state.name(),
                state.words(),
                blocks.name(),
                blocks.words(),
                row.getString("evidence"),
                row.getString("signer"),
                row.getObject("signed_off_on", LocalDate.class));
    }

    @Override
    public Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(ConditionState.values()).forEach(state -> states.put(state.name(), state.words()));
        return states;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "id",
                "request",
                "title",
                "decision",
                "gate",
                "text",
                "owner",
                "ownerName",
                "due",
                "state",
                "blocks",
                "evidence",
                "signedOffBy",
                "signedOffOn");
    }

    @Override
    public List<@Nullable Object> cells(ConditionLine line) {
        return Arrays.asList(
                line.id(),
                line.request(),
                line.title(),
                line.decision(),
                line.gate(),
                line.text(),
                line.owner(),
                line.ownerName(),
                line.due(),
                line.state(),
                line.blocks(),
                line.evidence(),
                line.signedOffBy(),
                line.signedOffOn());
    }
}
