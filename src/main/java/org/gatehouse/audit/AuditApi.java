package org.gatehouse.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail over HTTP, for auditors. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditApi {

    private final AuditTrail trail;
    private final CurrentPerson current;

    AuditApi(AuditTrail trail, CurrentPerson current) {
        this.trail = trail;
        this.current = current;
    }

    @GetMapping("/events")
    Map<String, Object> events(
            @RequestParam(name = "case", defaultValue = "") String stream,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "100") int limit) {
        if (!current.person().has(Role.AUDITOR)) {
            throw new ActionRefused("Only auditors read the audit trail.");
        }
        int most = Math.max(1, Math.min(100, limit));
        long before = cursor.matches("[0-9]{1,18}") ? Long.parseLong(cursor) : Long.MAX_VALUE;
        List<TrailEntry> items = trail.latest(stream, before, most);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("items", items);
        answer.put("next", items.size() < most ? null : String.valueOf(items.get(most - 1).id()));
        return answer;
    }
}
