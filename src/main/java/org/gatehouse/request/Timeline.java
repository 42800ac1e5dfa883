package org.gatehouse.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.People;
import org.gatehouse.audit.AuditTrail;
import org.gatehouse.audit.TrailEntry;
import org.springframework.stereotype.Component;

/** Who did what when, read from the audit trail and said in words. */
@Component
class Timeline {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("RequestDrafted", "Began the request"),
            Map.entry("RequestSubmitted", "Submitted the request"),
            Map.entry("RequestAnswered", "Changed the answers"),
            Map.entry("RequestWithdrawn", "Withdrew the request"),
            Map.entry("RequestClosed", "Closed the request"),
            Map.entry("DecisionRecorded", "Recorded decision %decision%: %outcome%"),
            Map.entry("ReviewRecorded", "Recorded the review %review%: %result%"),
            Map.entry("DocumentAdded", "Added a document"),
            Map.entry("TaskCompleted", "Completed %task%: %outcome%"),
            Map.entry("TaskOpened", "Waiting for %group%: %task%"));

    private final AuditTrail trail;
    private final People people;

    Timeline(AuditTrail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    /** One thing that happened. */
    record Step(Instant at, String type, String who, String what, Map<String, Object> data) {}

    List<Step> of(String reference) {
        return trail.of(reference).stream()
                .filter(entry -> WORDS.containsKey(entry.type()))
                .map(this::step)
                .toList();
    }

    private Step step(TrailEntry entry) {
        String what = WORDS.get(entry.type());
        for (Map.Entry<String, Object> fact : entry.data().entrySet()) {
            what = what.replace("%" + fact.getKey() + "%", words(String.valueOf(fact.getValue())));
        }
        return new Step(entry.at(), entry.type(), who(entry), what, entry.data());
    }

    /** {@code APPROVED_WITH_CONDITIONS} becomes {@code approved with conditions}; numbers stay as they are. */
    private static String words(String code) {
        return code.matches("[A-Z_]+|[a-z-]+")
                ? code.replace('_', ' ').replace('-', ' ').toLowerCase(java.util.Locale.ROOT)
                : code;
    }

    private String who(TrailEntry entry) {
        return entry.actor() == null ? "Gatehouse" : people.name(entry.actor());
    }
}
