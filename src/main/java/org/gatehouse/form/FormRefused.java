package org.gatehouse.form;

/** A form that cannot be used, with the file and the part of it that is wrong. */
class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormRefused(String file, String part, String reason) {
        super(file + ", " + part + ": " + reason);
    }
}
