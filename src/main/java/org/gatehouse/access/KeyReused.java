package org.gatehouse.access;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An {@code Idempotency-Key} came again with another body; answered as 422. */
public class KeyReused extends ErrorResponseException {

    KeyReused() {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "This Idempotency-Key was used for something else. Send a new key."),
                null);
    }
}
