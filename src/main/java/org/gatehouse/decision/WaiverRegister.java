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

/** The register of waivers, by the last day of each. */
@Component
class WaiverRegister implements FollowUpRegister<WaiverLine> {

    @Override
    public String sql() {
        return "select w.id, w.case_ref, w.owner_id, " + Waivers.EXPIRES + """
                 as day, w.state, w.decision_number, w.requirement, w.statement, w.reason, w.risk, w.control, w.granted_on,
                    w.renewed_from
                from waivers w left join procurements p on p.case_ref = w.case_ref
                """;
    }

    @Override
    public WaiverLine line(ResultSet row) throws SQLException {
        WaiverState state = WaiverState.valueOf(row.getString("state"));
        return new WaiverLine(
                row.getString("id"),
                row.getString("case_ref"),
                row.getString("title"),
                row.getString("decision_number"),
                row.getString("requirement"),
                row.getString("statement"),
                row.getString("reason"),
                row.getString("risk"),
                row.getString("control"),
                row.getString("username"),
                row.getString("name"),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("day", LocalDate.class),
                state.name(),
                state.words(),
                row.getString("renewed_from"));
    }

    @Override
    public Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(WaiverState.values()).forEach(state -> states.put(state.name(), state.words()));
        return states;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "id",
                "request",
                "title",
                "decision",
                "requirement",
                "statement",
                "reason",
                "risk",
                "control",
                "owner",
                "ownerName",
                "granted",
                "expires",
                "state",
                "renewedFrom");
    }

    @Override
    public List<@Nullable Object> cells(WaiverLine line) {
        return Arrays.asList(
                line.id(),
                line.request(),
                line.title(),
                line.decision(),
                line.requirement(),
                line.statement(),
                line.reason(),
                line.risk(),
                line.control(),
                line.owner(),
                line.ownerName(),
                line.granted(),
                line.expires(),
                line.state(),
                line.renewedFrom());
    }
}
