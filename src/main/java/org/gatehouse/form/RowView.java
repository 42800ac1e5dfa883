package org.gatehouse.form;

import java.util.List;

/** One row of a repeated group as it is shown. */
public record RowView(String heading, List<QuestionView> questions) {}
