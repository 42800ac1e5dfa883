package org.gatehouse.request;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The version of a request that somebody read before changing it, as the header {@code If-Match} names it. */
record IfMatch(@Nullable String version) {

    static String etag(CaseFile file) {
        return "\"" + file.version() + "\"";
    }

    /** @throws ErrorResponseException 428 where none is named, 412 where somebody changed the request meanwhile */
    void orRefuse(CaseFile file) {
        if (version == null) {
            throw problem(HttpStatus.PRECONDITION_REQUIRED, "Send the request's ETag as If-Match.");
        }
        boolean read = Stream.of(version.split(","))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals("*") || one.equals(etag(file)));
        if (!read) {
            throw problem(HttpStatus.PRECONDITION_FAILED, "The request was changed meanwhile. Read it again.");
        }
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
