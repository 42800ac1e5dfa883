package org.gatehouse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.audit.RefusalTrail;
import org.gatehouse.form.TypedText;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns refusals into problem details (RFC 9457) for the API and into pages for people. */
@ControllerAdvice
class RefusalAdvice {

    private final RefusalTrail trail;
    private final CurrentPerson current;
    private final TypedText typed;

    RefusalAdvice(RefusalTrail trail, CurrentPerson current, TypedText typed) {
        this.trail = trail;
        this.current = current;
        this.typed = typed;
    }

    /** Signing in is the security chains' business. */
    @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
    void pass(RuntimeException failure) {
        throw failure;
    }

    @ExceptionHandler(Exception.class)
    Object refuse(Exception failure, HttpServletRequest request) {
        Refusal refusal = Refusal.of(failure);
        if (failure instanceof ActionRefused) {
            current.find().ifPresent(person -> trail.record(person, request.getRequestURI(), refusal.sentence()));
        }
        return request.getRequestURI().startsWith("/api/")
                ? problem(refusal, request)
                : page(refusal, typed.of(request));
    }

    private static ResponseEntity<ProblemDetail> problem(Refusal refusal, HttpServletRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(refusal.status(), refusal.sentence());
        problem.setInstance(java.net.URI.create(request.getRequestURI()));
        List<Map<String, String>> errors = refusal.problems().stream()
                .map(one -> Map.of("pointer", one.pointer(), "detail", one.message()))
                .toList();
        problem.setProperty("errors", errors);
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(Refusal refusal, List<TypedText.Line> typed) {
        return new ModelAndView(
                "error",
                Map.of(
                        "heading",
                        heading(refusal),
                        "sentence",
                        refusal.sentence(),
                        "problems",
                        refusal.problems(),
                        "typed",
                        typed),
                refusal.status());
    }

    private static String heading(Refusal refusal) {
        return switch (refusal.status()) {
            case FORBIDDEN -> "You cannot do this";
            case NOT_FOUND -> "Page not found";
            case CONFLICT -> "This was not done";
            case UNPROCESSABLE_ENTITY -> "There is a problem";
            default ->
                refusal.status().is5xxServerError()
                        ? "Sorry, there is a problem with the service"
                        : "This was not done";
        };
    }
}
