package org.gatehouse.audit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail as auditors read it on a page, newest first. */
@Controller
class AuditPages {

    private static final int ON_A_PAGE = 50;
    private static final DateTimeFormatter IN_LONDON =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final TrailReader reader;
    private final Auditors auditors;

    AuditPages(TrailReader reader, Auditors auditors) {
        this.reader = reader;
        this.auditors = auditors;
    }

    @GetMapping("/audit")
    String list(
            @RequestParam(name = "case", required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        auditors.mayRead();
        var filter = TrailFilter.of(reference, auditors.actor(actor), null, null, null);
        var found = reader.latest(filter, before == null ? Long.MAX_VALUE : before, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        model.addAttribute("events", lines(shown));
        model.addAttribute("caseReference", reference);
        model.addAttribute("actor", actor);
        model.addAttribute(
                "older", found.size() > ON_A_PAGE ? shown.get(ON_A_PAGE - 1).id() : null);
        return "audit/list";
    }

    private List<Line> lines(List<TrailEvent> events) {
        // one look-up for each actor, not one for each line
        var names = events.stream()
                .map(TrailEvent::actor)
                .distinct()
                .collect(Collectors.toMap(actor -> actor, auditors::name));
        return events.stream()
                .map(event -> new Line(
                        event.id(),
                        event.stream(),
                        event.seq(),
                        event.type(),
                        IN_LONDON.format(event.at()),
                        String.valueOf(names.get(event.actor())),
                        event.leafHash()))
                .toList();
    }

    /** One row of the table. */
    record Line(long id, String stream, long seq, String type, String at, String actor, String leafHash) {}
}
