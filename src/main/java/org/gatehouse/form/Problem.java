package org.gatehouse.form;

/**
 * One thing that is wrong with an answer.
 *
 * @param pointer JSON pointer to the answer, such as {@code /answers/conditions/0/text}
 * @param key name of the question's field, such as {@code conditions[0].text}
 * @param message what to do about it, in words for the person who answers
 */
public record Problem(String pointer, String key, String message) {}
