package org.gatehouse.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gatehouse.access.People;
import org.gatehouse.access.Role;
import org.gatehouse.audit.AuditTrail;
import org.gatehouse.audit.TrailEntry;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;

/** Who did what when and in which role, read from the audit trail and said in words. */
@Component
class Timeline {

    private static final String GATEHOUSE = "Gatehouse";

    /** Only these facts leave the trail: codes and numbers, no answers and nothing of an assessment. */
    private static final Set<String> OPEN_FACTS = Set.of(
            "task",
            "group",
            "outcome",
            "decision",
            "gate",
            "rule",
            "review",
            "result",
            "status",
            "stage",
            "how",
            "text",
            "document",
            "choice",
            "declared",
            "why",
            "end");

    /** Completing them is an event of its own: a vote, a declaration, a proposal. */
    private static final Set<String> TOLD_BY_THEMSELVES = Set.of(
            "declare-interest", "vote-on-request", "cast-casting-vote", "propose-decision", "propose-reconsideration");

    private static final Set<String> SERVICE_AREA =
            Set.of("RequestDrafted", "RequestAnswered", "RequestSubmitted", "RequestWithdrawn", "DpiaSubmitted");

    private final AuditTrail trail;
    private final People people;
    private final WorkHistory history;

    Timeline(AuditTrail trail, People people, WorkHistory history) {
        this.trail = trail;
        this.people = people;
        this.history = history;
    }

    /**
     * One thing that happened.
     *
     * @param who the person, or Gatehouse where nobody acted
     * @param role what the person acted as; empty for Gatehouse
     */
    record Step(Instant at, String type, String who, String role, String what, Map<String, Object> data) {}

    List<Step> of(String reference) {
        Map<String, String> titles = history.ofCase(reference).stream()
                .collect(Collectors.toMap(Task::key, Task::title, (first, later) -> later));
        List<Step> steps = new ArrayList<>();
        Object status = "";
        for (TrailEntry entry : trail.of(reference)) {
            boolean stage = "RequestStageReached".equals(entry.type());
            // a stage in the same status is told by the task that opened, and a vote by the vote itself
            if (!isToldAlready(entry) && (!stage || !status.equals(entry.data().get("status")))) {
                steps.add(step(entry, titles));
            }
            status = entry.data().getOrDefault("status", status);
        }
        return List.copyOf(steps);
    }

    private static boolean isToldAlready(TrailEntry entry) {
        return "TaskCompleted".equals(entry.type())
                && TOLD_BY_THEMSELVES.contains(String.valueOf(entry.data().get("task")));
    }

    private Step step(TrailEntry entry, Map<String, String> titles) {
        Map<String, Object> data = new TreeMap<>(entry.data());
        data.keySet().retainAll(OPEN_FACTS);
        String what = EventWords.of(entry.type());
        for (Map.Entry<String, Object> fact : data.entrySet()) {
            what = what.replace("%" + fact.getKey() + "%", words(fact, titles));
        }
        UUID actor = entry.actor();
        String who = actor == null || isConsequence(entry) ? GATEHOUSE : people.name(actor);
        return new Step(
                entry.at(),
                entry.type(),
                who,
                who.equals(GATEHOUSE) ? "" : role(entry),
                what.replace(" (done)", ""),
                data);
    }

    private static boolean isConsequence(TrailEntry entry) {
        return EventWords.isConsequence(entry.type())
                || entry.data().containsKey("rule")
                || entry.data().containsKey("ballot");
    }

    private static String words(Map.Entry<String, Object> fact, Map<String, String> titles) {
        String code = String.valueOf(fact.getValue());
        return switch (fact.getKey()) {
            case "task", "review" -> titles.getOrDefault(code, EventWords.fact(code));
            case "group" -> Role.ofCode(code).map(Role::label).orElse(code);
            case "status" -> RequestStatus.valueOf(code).words().toLowerCase(java.util.Locale.ROOT);
            default -> EventWords.fact(code);
        };
    }

    /** The group whose work it was; where the event names none, what the person is besides a member of a service area. */
    private static String role(TrailEntry entry) {
        if (entry.data().get("group") instanceof String group) {
            return Role.ofCode(group).map(Role::label).orElse(group);
        }
        List<Role> held = Arrays.stream(
                        entry.actorRole() == null
                                ? new String[0]
                                : entry.actorRole().split(","))
                .flatMap(code -> Role.ofCode(code).stream())
                .toList();
        List<Role> acting = held.stream()
                .filter(role -> (role == Role.REQUESTER) == SERVICE_AREA.contains(entry.type()))
                .toList();
        return (acting.isEmpty() ? held : acting).stream().map(Role::label).collect(Collectors.joining(", "));
    }
}
