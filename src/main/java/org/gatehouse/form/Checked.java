package org.gatehouse.form;

import java.util.List;

/** Answers as they are kept, and what is wrong with those that were given. */
public record Checked(Answers answers, List<Problem> problems) {}
