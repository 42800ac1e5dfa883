package org.gatehouse.form;

import java.util.List;

/**
 * One row of a repeated group as it is shown.
 *
 * @param inHeading columns that the system gives and the heading shows already
 */
public record RowView(String heading, List<QuestionView> inHeading, List<QuestionView> questions) {}
