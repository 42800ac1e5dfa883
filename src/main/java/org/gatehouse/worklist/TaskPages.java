package org.gatehouse.worklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Posted;
import org.gatehouse.form.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one task: what is asked for, what was found, and its form with the ways out. */
@Controller
class TaskPages {

    private final TaskReading reading;
    private final TaskDesk desk;
    private final TaskPage page;
    private final CurrentPerson current;

    TaskPages(TaskReading reading, TaskDesk desk, TaskPage page, CurrentPerson current) {
        this.reading = reading;
        this.desk = desk;
        this.page = page;
        this.current = current;
    }

    @GetMapping("/tasks/{id}")
    String show(@PathVariable String id, Model model) {
        Person reader = current.person();
        Task task = reading.visible(reader, id);
        page.fill(model, task, reader, page.begun(task), List.of());
        return "worklist/task";
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable String id) {
        desk.claim(current.person(), id);
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}/release")
    String release(@PathVariable String id) {
        desk.release(current.person(), id);
        return "redirect:/tasks/" + id;
    }

    /** Shows what was typed again with one more empty row in the list that was asked to grow. */
    @PostMapping(path = "/tasks/{id}/completion", params = "another")
    ModelAndView grow(
            @PathVariable String id,
            @RequestParam String another,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Model model) {
        Person by = current.person();
        Task task = reading.visible(by, id);
        Posted posted = page.posted(task, request);
        model.addAllAttributes(Map.of("another", another, "outcome", outcome, "reason", reason));
        return again(model, task, by, posted, posted.problems());
    }

    private ModelAndView again(Model model, Task task, Person by, Posted posted, List<Problem> problems) {
        model.addAttribute("filledIn", posted.filledIn());
        page.fill(model, task, by, posted.answers(), problems);
        return new ModelAndView(
                "worklist/task", model.asMap(), problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** What was typed is shown again with what is wrong; nothing is lost. */
    @PostMapping("/tasks/{id}/completion")
    Object complete(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String save,
            HttpServletRequest request,
            Model model) {
        Person by = current.person();
        Task task = reading.visible(by, id);
        Posted posted = page.posted(task, request);
        if (posted.isToBeRead()) {
            model.addAllAttributes(Map.of("outcome", outcome, "reason", reason));
            return again(model, task, by, posted, posted.problems());
        }
        Map<String, Object> typed = posted.answers();
        if (!save.isEmpty() && posted.problems().isEmpty()) {
            desk.saveDraft(by, id, TaskPage.draft(typed, outcome, reason));
            return "redirect:/";
        }
        try {
            posted.orRefuse();
            if (outcome.isEmpty()) {
                throw new AnswersRefused(List.of(new Problem("/outcome", "outcome", "Choose an outcome.")));
            }
            desk.complete(by, id, outcome, reason, typed);
            return reading.seesCase(by, task) ? "redirect:/requests/" + task.caseReference() : "redirect:/";
        } catch (AnswersRefused refused) {
            model.addAllAttributes(Map.of("outcome", outcome, "reason", reason));
            return again(model, task, by, posted, refused.problems());
        } catch (WrongState refused) {
            Task today = reading.visible(by, id);
            if (!page.isOpenTo(by, today)) {
                throw refused;
            }
            model.addAllAttributes(Map.of("outcome", outcome, "reason", reason));
            Problem problem = new Problem("/outcome", "outcome", String.valueOf(refused.getMessage()));
            return again(model, today, by, posted, List.of(problem));
        }
    }
}
