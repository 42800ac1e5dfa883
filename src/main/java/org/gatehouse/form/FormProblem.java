package org.gatehouse.form;

/**
 * Why a form cannot be used.
 *
 * @param part the id or key of the question, page or group that is wrong
 */
public record FormProblem(String file, String part, String reason) {}
