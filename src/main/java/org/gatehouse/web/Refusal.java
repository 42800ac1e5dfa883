package org.gatehouse.web;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What each refusal means to the one who asked: a status, a sentence and, for answers, where they are wrong. */
record Refusal(HttpStatus status, String sentence, List<Problem> problems) {

    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "55P03");
    private static final Set<String> UNKEEPABLE = Set.of("22021", "22P05");

    /** No text of an unforeseen exception reaches anybody; it is logged. */
    static Refusal of(Exception failure) {
        if (failure instanceof AnswersRefused refused) {
            return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "Some answers are not valid.", refused.problems());
        }
        if (failure instanceof FilterRefused refused) {
            return new Refusal(HttpStatus.BAD_REQUEST, "Some filters cannot be read.", refused.problems());
        }
        if (failure instanceof ActionRefused) {
            return plain(HttpStatus.FORBIDDEN, String.valueOf(failure.getMessage()));
        }
        if (failure instanceof NotFound) {
            return plain(HttpStatus.NOT_FOUND, String.valueOf(failure.getMessage()));
        }
        if (failure instanceof WrongState) {
            return plain(HttpStatus.CONFLICT, String.valueOf(failure.getMessage()));
        }
        if (failure instanceof ConcurrencyFailureException
                || NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException lost
                        && LOST_RACES.contains(String.valueOf(lost.getSQLState()))) {
            return plain(HttpStatus.CONFLICT, "Somebody else changed this at the same moment. Look at it again.");
        }
        if (failure instanceof HttpMessageNotReadableException
                && NestedExceptionUtils.getRootCause(failure) instanceof StreamConstraintsException) {
            return plain(HttpStatus.PAYLOAD_TOO_LARGE, "The body is too large or too deeply nested.");
        }
        if (failure instanceof HttpMessageNotReadableException) {
            return plain(HttpStatus.BAD_REQUEST, "The body could not be read as JSON.");
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return plain(HttpStatus.BAD_REQUEST, "“" + mismatch.getName() + "” is not in the right form.");
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return plain(
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "This is too large: files up to 25 MB each and 200 MB together, and text up to 10 MB.");
        }
        if (failure instanceof MultipartException) {
            return plain(HttpStatus.BAD_REQUEST, "The files and fields could not be read.");
        }
        if (failure instanceof DataIntegrityViolationException && isUnkeepable(failure)) {
            return plain(HttpStatus.BAD_REQUEST, "A text has a character in it that cannot be read or kept.");
        }
        if (failure instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            String detail = known.getBody().getDetail();
            return plain(status, detail == null || status.is5xxServerError() ? status.getReasonPhrase() : detail);
        }
        LOG.error("A request failed unexpectedly", failure);
        return plain(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side. Nothing was changed. Try again later.");
    }

    /** The database keeps no text with U+0000 in it. */
    private static boolean isUnkeepable(Exception failure) {
        return NestedExceptionUtils.getRootCause(failure) instanceof SQLException refused
                && UNKEEPABLE.contains(String.valueOf(refused.getSQLState()));
    }

    private static Refusal plain(HttpStatus status, String sentence) {
        return new Refusal(status, sentence, List.of());
    }
}
