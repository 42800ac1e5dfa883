package org.gatehouse.form;

/** A form file that cannot be used; the start fails and names the file and the component. */
public class FormRefused extends RuntimeException {

    FormRefused(String file, String component, String why) {
        super("The form " + file + " cannot be used: " + component + ": " + why);
    }
}
