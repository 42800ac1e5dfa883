package org.gatehouse.form;

/**
 * A question whose answer was taken out of a file.
 *
 * @param file its name
 * @param before what had been typed there
 */
public record FilledIn(String key, String file, String before) {}
