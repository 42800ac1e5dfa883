package org.gatehouse.dpia;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gatehouse.form.Answers;
import org.gatehouse.form.FormExamples;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;

/** What a task of data protection starts from: the form's own example, what was answered before, the request and today. */
@Component
class DpiaForms {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final FormExamples examples;
    private final WorkHistory history;
    private final CaseFiles files;
    private final Clock clock;

    DpiaForms(FormExamples examples, WorkHistory history, CaseFiles files, Clock clock) {
        this.examples = examples;
        this.history = history;
        this.files = files;
        this.clock = clock;
    }

    /** The form's own example, to be changed where this very task asks for more. */
    Map<String, Object> example(Task task) {
        return new LinkedHashMap<>(examples.of(task.formId(), task.formVersion()));
    }

    Map<String, Object> before(Task task) {
        return new LinkedHashMap<>(history.lastAnswers(task));
    }

    Answers request(Task task) {
        return file(task).answers();
    }

    CaseFile file(Task task) {
        return files.get(task.caseReference());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    Clock clock() {
        return clock;
    }
}
