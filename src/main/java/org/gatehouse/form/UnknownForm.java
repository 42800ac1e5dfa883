package org.gatehouse.form;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** There is no such form, or no such version or page of it; answered as 404. */
public class UnknownForm extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private UnknownForm(String detail) {
        super(HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail), null);
    }

    static UnknownForm form(String id) {
        return new UnknownForm("There is no form " + id + ".");
    }

    static UnknownForm version(String id, int version) {
        return new UnknownForm("There is no version " + version + " of the form " + id + ".");
    }

    static UnknownForm page(String id, String page) {
        return new UnknownForm("The form " + id + " has no page " + page + ".");
    }
}
