package org.gatehouse.form;

import java.util.List;

/** The outcome of checking answers: what can be kept, and what is wrong. */
public record Checked(Answers answers, List<Problem> problems) {}
