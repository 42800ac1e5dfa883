package org.gatehouse.check;

/**
 * A place in a text that speaks for or against a requirement.
 *
 * @param text the words as they stand there
 * @param page counted from 1
 * @param start position of the first character in the text as it was read, from 0
 * @param end position after the last
 * @param result what this place alone says
 * @param why in words
 */
public record Evidence(String text, int page, int start, int end, Judgement result, String why) {}
