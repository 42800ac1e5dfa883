package org.gatehouse.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The trail for auditors' own tools. */
@RestController
class AuditApi {

    private static final int MOST = 100;

    private final TrailReader reader;
    private final Auditors auditors;

    AuditApi(TrailReader reader, Auditors auditors) {
        this.reader = reader;
        this.auditors = auditors;
    }

    /** Events in the order they were written; {@code next} asks for those that follow. */
    @GetMapping("/api/v1/audit/events")
    EventList events(
            @RequestParam(name = "case", required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") String cursor) {
        auditors.mayRead();
        var filter = TrailFilter.of(reference, auditors.actor(actor), type, from, to);
        if (limit < 1 || limit > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Give a limit from 1 to " + MOST + ".");
        }
        return EventList.of(reader.find(filter, eventId(cursor), limit + 1), limit);
    }

    private static long eventId(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException unreadable) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Give the cursor as the last answer's next gave it.", unreadable);
        }
    }

    /** A page of events and where the next one starts. */
    record EventList(List<TrailEvent> items, @Nullable String next) {

        static EventList of(List<TrailEvent> found, int wanted) {
            if (found.size() <= wanted) {
                return new EventList(found, null);
            }
            var items = found.subList(0, wanted);
            return new EventList(items, String.valueOf(items.get(wanted - 1).id()));
        }
    }
}
