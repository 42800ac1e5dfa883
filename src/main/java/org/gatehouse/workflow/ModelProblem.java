package org.gatehouse.workflow;

/**
 * Why a process or decision table cannot be used.
 *
 * @param id the element that is wrong, or the file's own id
 */
public record ModelProblem(String file, String id, String reason) {}
