package org.gatehouse.form;

/** What is wrong with an answer: where (a JSON pointer and the question's key) and what to do about it, in plain English. */
public record Problem(String pointer, String key, String message) {}
