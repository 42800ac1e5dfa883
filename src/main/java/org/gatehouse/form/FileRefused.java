package org.gatehouse.form;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A file that cannot be taken, with the reason in words: too large (413), of another kind (415) or unsound (422). */
public class FileRefused extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private FileRefused(HttpStatus status, String reason) {
        super(status, ProblemDetail.forStatusAndDetail(status, reason), null);
    }

    public static FileRefused tooLarge(String reason) {
        return new FileRefused(HttpStatus.PAYLOAD_TOO_LARGE, reason);
    }

    public static FileRefused wrongType(String reason) {
        return new FileRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, reason);
    }

    public static FileRefused unsound(String reason) {
        return new FileRefused(HttpStatus.UNPROCESSABLE_ENTITY, reason);
    }

    public String reason() {
        return String.valueOf(getBody().getDetail());
    }
}
