package org.gatehouse.worklist;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.OnceOnly;
import org.gatehouse.access.Person;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks over HTTP, as promised in the public contract. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskApi {

    private final TaskDesk desk;
    private final TaskReading reading;
    private final OnceOnly once;
    private final CurrentPerson current;
    private final ObjectMapper json;

    TaskApi(TaskDesk desk, TaskReading reading, OnceOnly once, CurrentPerson current, ObjectMapper json) {
        this.desk = desk;
        this.reading = reading;
        this.once = once;
        this.current = current;
        this.json = json;
    }

    /** How somebody completes a task. */
    record Completion(
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable Map<String, Object> answers) {}

    /** Who the task goes to and why. */
    record Reassignment(@Nullable String to, @Nullable String reason) {}

    record TaskList(List<TaskView> items, @Nullable String next) {}

    @GetMapping
    TaskList list(@ParameterObject TaskAsk ask) {
        TaskSearch.Query query = reading.query(ask);
        int most = query.limit();
        List<TaskView> items = reading.find(current.person(), query.plusOne());
        boolean more = items.size() > most;
        return new TaskList(
                more ? items.subList(0, most) : items,
                more ? items.get(most - 1).id() : null);
    }

    @GetMapping("/{id}")
    TaskView get(@PathVariable String id) {
        return reading.view(current.person(), id);
    }

    @PostMapping("/{id}/claim")
    TaskView claim(@PathVariable String id) {
        desk.claim(current.person(), id);
        return reading.view(current.person(), id);
    }

    @PostMapping("/{id}/release")
    TaskView release(@PathVariable String id) {
        desk.release(current.person(), id);
        return reading.view(current.person(), id);
    }

    @PostMapping("/{id}/reassignment")
    TaskView reassign(@PathVariable String id, @RequestBody Reassignment body) {
        desk.reassign(current.person(), id, text(body.to()), text(body.reason()));
        return reading.view(current.person(), id);
    }

    @PostMapping("/{id}/completion")
    Map<String, Object> complete(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Completion body) {
        Person by = current.person();
        String outcome = text(body.outcome()).toUpperCase(Locale.ROOT);
        Map<String, Object> answers = Optional.ofNullable(body.answers()).orElse(Map.of());
        once.apply(
                by, "/tasks/" + id + "/completion", key, json.valueToTree(body).toString(), () -> {
                    desk.complete(by, id, outcome, text(body.reason()), answers);
                    return id;
                });
        Map<String, Object> answer = new LinkedHashMap<>();
        Task done = reading.task(id).orElseThrow(() -> NotFound.of("task", id));
        answer.put("task", reading.view(by, done));
        answer.put("request", reading.request(by, done));
        return answer;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
