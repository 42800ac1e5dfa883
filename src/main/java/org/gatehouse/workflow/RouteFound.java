package org.gatehouse.workflow;

import java.util.Map;
import java.util.Objects;
import org.gatehouse.procurement.Commencement;
import org.gatehouse.procurement.Procurements;
import org.gatehouse.procurement.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The route of a procurement is kept with the threshold of the day. */
@Component
class RouteFound implements TableOutcome {

    private final Procurements procurements;
    private final Commencement commencement;

    RouteFound(Procurements procurements, Commencement commencement) {
        this.procurements = procurements;
        this.commencement = commencement;
    }

    @Override
    public String table() {
        return "procurement-route";
    }

    @Override
    public void keep(String caseReference, Map<String, Object> row) {
        procurements.routeFound(
                caseReference,
                new Route(
                        String.valueOf(row.get("route")),
                        Boolean.TRUE.equals(row.get("regulated")),
                        ((Number) Objects.requireNonNull(row.get("minQuotes"))).intValue(),
                        text(row.get("noticesBefore")),
                        text(row.get("noticesAfter")),
                        String.valueOf(row.get("why")),
                        commencement.threshold(caseReference).orElse(null),
                        commencement.day(caseReference)));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
