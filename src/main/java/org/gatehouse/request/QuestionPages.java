package org.gatehouse.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.CurrentPerson;
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

/** Asking, page by page: the list of sections, one page of questions, check your answers, confirmation. */
@Controller
class QuestionPages {

    private final RequestReading reading;
    private final RequestIntake intake;
    private final RequestForm form;
    private final CurrentPerson current;

    QuestionPages(RequestReading reading, RequestIntake intake, RequestForm form, CurrentPerson current) {
        this.reading = reading;
        this.intake = intake;
        this.form = form;
        this.current = current;
    }

    @GetMapping("/requests/{reference}/sections")
    String sections(@PathVariable String reference, Model model) {
        CaseFile file = reading.file(current.person(), reference);
        model.addAttribute("file", file);
        model.addAttribute("draft", file.status() == RequestStatus.DRAFT);
        model.addAttribute("sections", form.sections(file));
        return "request/sections";
    }

    @GetMapping("/requests/{reference}/questions/{page}")
    String ask(@PathVariable String reference, @PathVariable String page, Model model) {
        CaseFile file = reading.file(current.person(), reference);
        form.fill(model, file, page, file.answers().values(), List.of());
        return "request/question";
    }

    /** Shows what was typed again with one more empty row in the list that was asked to grow. */
    @PostMapping(path = "/requests/{reference}/questions/{page}", params = "another")
    ModelAndView grow(
            @PathVariable String reference,
            @PathVariable String page,
            @RequestParam String another,
            HttpServletRequest request,
            Model model) {
        CaseFile file = reading.file(current.person(), reference);
        Posted posted = form.posted(file, page, request);
        model.addAttribute("another", another);
        return again(model, file, page, posted, posted.problems());
    }

    private ModelAndView again(Model model, CaseFile file, String page, Posted posted, List<Problem> problems) {
        Map<String, Object> shown = new HashMap<>(file.answers().values());
        shown.putAll(posted.answers());
        model.addAttribute("filledIn", posted.filledIn());
        form.fill(model, file, page, shown, problems);
        return new ModelAndView(
                "request/question",
                model.asMap(),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping("/requests/{reference}/questions/{page}")
    Object answer(
            @PathVariable String reference,
            @PathVariable String page,
            @RequestParam(defaultValue = "") String later,
            HttpServletRequest request,
            Model model) {
        CaseFile file = reading.file(current.person(), reference);
        Posted posted = form.posted(file, page, request);
        if (posted.isToBeRead()) {
            return again(model, file, page, posted, posted.problems());
        }
        try {
            posted.orRefuse();
            CaseFile saved = intake.answerPage(current.person(), reference, posted.answers());
            return "redirect:/requests/" + reference + (later.isEmpty() ? form.after(saved, page) : "/sections");
        } catch (AnswersRefused refused) {
            return again(model, file, page, posted, refused.problems());
        }
    }

    @GetMapping("/requests/{reference}/check")
    String check(@PathVariable String reference, Model model) {
        check(reading.file(current.person(), reference), List.of(), model);
        return "request/check";
    }

    @PostMapping("/requests/{reference}/submission")
    Object submit(@PathVariable String reference, Model model) {
        try {
            intake.submit(current.person(), reference);
            return "redirect:/requests/" + reference + "/confirmation";
        } catch (AnswersRefused refused) {
            check(reading.file(current.person(), reference), refused.problems(), model);
            return new ModelAndView("request/check", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @GetMapping("/requests/{reference}/confirmation")
    String confirm(@PathVariable String reference, Model model) {
        model.addAttribute("request", reading.view(current.person(), reference));
        return "request/confirmation";
    }

    private void check(CaseFile file, List<Problem> problems, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("draft", file.status() == RequestStatus.DRAFT);
        model.addAttribute("summary", form.summary(file));
        model.addAttribute("problems", form.withPages(file, problems));
        model.addAttribute("changeBase", "/requests/" + file.reference() + "/questions/");
    }
}
