package org.gatehouse.wording;

import java.util.Set;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.NotFound;
import org.gatehouse.check.ReportPage;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the wording check found in the text of a task, beside the text itself. */
@Controller
class CaseReportPages {

    private static final String PUBLISHED = "check-published-wording";
    private static final Set<String> KEYS = Set.of("review-wording", PUBLISHED);

    private final TaskDesk desk;
    private final WordingCase cases;
    private final ClauseFindings findings;
    private final CurrentPerson current;

    CaseReportPages(TaskDesk desk, WordingCase cases, ClauseFindings findings, CurrentPerson current) {
        this.desk = desk;
        this.cases = cases;
        this.findings = findings;
        this.current = current;
    }

    @GetMapping("/tasks/{id}/wording")
    String report(@PathVariable String id, Model model) {
        Task task = desk.visible(current.person(), id);
        if (!KEYS.contains(task.key())) {
            throw NotFound.of("report", id);
        }
        boolean published = PUBLISHED.equals(task.key());
        String reference = task.caseReference();
        CheckedText checked = published ? cases.checkedPublished(reference) : cases.checkedFor(task);
        String source = reference + (published ? ", what was published" : ", " + task.title());
        return checked.report(published ? cases.mandatory(reference) : cases.requirements(reference))
                .map(report -> {
                    model.addAttribute("back", "/tasks/" + id);
                    model.addAttribute("waivable", !published);
                    ReportPage.fill(
                            model, report, source, published ? null : findings.checkedBefore(reference, task.gate()));
                    return ReportPage.TEMPLATE;
                })
                .orElseThrow(() -> NotFound.of("text of task", id));
    }
}
