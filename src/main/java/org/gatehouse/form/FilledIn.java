package org.gatehouse.form;

/**
 * A question whose answer was taken out of a file.
 *
 * @param file its name
 * @param before what had been typed there
 * @param isNew whether it was filled in just now, so that the person has not read it yet
 */
public record FilledIn(String key, String file, String before, boolean isNew) {}
