package org.gatehouse.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.form.Answers;
import org.gatehouse.form.FormExamples;
import org.gatehouse.worklist.Task;
import org.springframework.stereotype.Component;

/** Examples of a clause by clause form: the form's own, with the rows that hold for this very task. */
@Component
class ExampleRows {

    /** What the answers need; the columns that only inform are left out, so that the example stays short. */
    private static final Set<String> ANSWERED =
            Set.of(ClauseRow.REQUIREMENT, "result", "found", ClauseRow.QUOTE, ReviewRows.COMMENT);

    private final FormExamples examples;

    ExampleRows(FormExamples examples) {
        this.examples = examples;
    }

    Map<String, Object> of(Task task, Map<String, Object> prefill) {
        Map<String, Object> example = new LinkedHashMap<>(examples.of(task.formId(), task.formVersion()));
        example.put(ClauseRow.LIST, rows(new Answers(prefill)));
        return example;
    }

    private static List<Map<String, Object>> rows(Answers prefill) {
        return prefill.rows(ClauseRow.LIST).stream().map(ExampleRows::row).toList();
    }

    private static Map<String, Object> row(Answers prefilled) {
        Map<String, Object> row = new LinkedHashMap<>(prefilled.values());
        row.keySet().removeIf(column -> !ANSWERED.contains(column) || !prefilled.isGiven(column));
        return row;
    }
}
