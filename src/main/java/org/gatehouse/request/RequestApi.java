package org.gatehouse.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.OnceOnly;
import org.gatehouse.access.Person;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests over HTTP, as promised in the public contract. */
@RestController
@RequestMapping("/api/v1/requests")
class RequestApi {

    private final RequestIntake intake;
    private final RequestReading reading;
    private final OnceOnly once;
    private final CurrentPerson current;
    private final ObjectMapper json;

    RequestApi(RequestIntake intake, RequestReading reading, OnceOnly once, CurrentPerson current, ObjectMapper json) {
        this.intake = intake;
        this.reading = reading;
        this.once = once;
        this.current = current;
        this.json = json;
    }

    /** What is asked for. */
    record NewRequest(@Nullable String kind, @Nullable Map<String, Object> answers) {}

    /** New answers of a draft. */
    record NewAnswers(@Nullable Map<String, Object> answers) {}

    record RequestList(List<RequestView> items, @Nullable String next) {}

    @PostMapping
    ResponseEntity<RequestView> create(
            @RequestBody NewRequest body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Person by = current.person();
        RequestKind kind = RequestKind.named(Optional.ofNullable(body.kind()).orElse(""))
                .orElseThrow(() -> new AnswersRefused(List.of(new Problem(
                        "/kind", "kind", "Choose one of the kinds of request, for example SYSTEM_OR_LICENCE."))));
        Map<String, Object> answers = Optional.ofNullable(body.answers()).orElse(Map.of());
        JsonNode text = json.valueToTree(body);
        String reference = once.apply(
                by,
                "/requests",
                key,
                text.toString(),
                () -> intake.draft(by, kind, answers).reference());
        return withEtag(
                ResponseEntity.created(URI.create("/api/v1/requests/" + reference)), reading.view(by, reference));
    }

    @GetMapping
    RequestList list(@RequestParam(defaultValue = "") String limit, @RequestParam(defaultValue = "") String cursor) {
        return reading.list(current.person(), cursor, limit);
    }

    @GetMapping("/{reference}")
    ResponseEntity<RequestView> get(@PathVariable String reference) {
        return withEtag(ResponseEntity.ok(), reading.view(current.person(), reference));
    }

    @PutMapping("/{reference}/answers")
    ResponseEntity<RequestView> answer(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody NewAnswers body) {
        Person by = current.person();
        intake.answer(
                by,
                reference,
                new IfMatch(version),
                Optional.ofNullable(body.answers()).orElse(Map.of()));
        return withEtag(ResponseEntity.ok(), reading.view(by, reference));
    }

    @PostMapping("/{reference}/submission")
    ResponseEntity<RequestView> submit(
            @PathVariable String reference,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Person by = current.person();
        once.apply(
                by,
                "/requests/" + reference + "/submission",
                key,
                "",
                () -> intake.submit(by, reference).reference());
        return withEtag(ResponseEntity.ok(), reading.view(by, reference));
    }

    @PostMapping("/{reference}/withdrawal")
    ResponseEntity<RequestView> withdraw(
            @PathVariable String reference,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Person by = current.person();
        once.apply(
                by,
                "/requests/" + reference + "/withdrawal",
                key,
                "",
                () -> intake.withdraw(by, reference).reference());
        return withEtag(ResponseEntity.ok(), reading.view(by, reference));
    }

    @GetMapping("/{reference}/timeline")
    Map<String, Object> timeline(@PathVariable String reference) {
        return Map.of("items", reading.timeline(current.person(), reference));
    }

    private ResponseEntity<RequestView> withEtag(ResponseEntity.BodyBuilder answer, RequestView view) {
        return answer.eTag(reading.version(view.reference())).body(view);
    }
}
