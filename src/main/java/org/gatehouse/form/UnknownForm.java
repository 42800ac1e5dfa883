package org.gatehouse.form;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** There is no such form; answered as 404. */
public class UnknownForm extends ErrorResponseException {

    UnknownForm(String id) {
        super(HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no form " + id + "."), null);
    }
}
