package org.gatehouse.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.NotFound;
import org.gatehouse.form.FormDefinition;
import org.gatehouse.form.FormView;
import org.gatehouse.form.Forms;
import org.gatehouse.form.Page;
import org.gatehouse.form.Posted;
import org.gatehouse.form.PostedAnswers;
import org.gatehouse.form.Problem;
import org.gatehouse.form.Section;
import org.gatehouse.form.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A request's form as it is filled in: which page comes next and how far each section is. */
@Component
class RequestForm {

    private final Forms forms;
    private final FormView view;
    private final PostedAnswers posted;

    RequestForm(Forms forms, FormView view, PostedAnswers posted) {
        this.forms = forms;
        this.view = view;
        this.posted = posted;
    }

    /** One line of the list of sections. */
    record SectionLine(String label, String state, String href) {}

    /** A problem with the page where it can be mended. */
    record PageProblem(String message, String page) {}

    List<SectionLine> sections(CaseFile file) {
        FormDefinition form = form(file);
        Map<String, Object> answers = file.answers().values();
        List<Page> visible = view.visiblePages(form, answers);
        return form.sections().stream()
                .filter(section -> section.pages().stream().anyMatch(visible::contains))
                .map(section -> line(file, form, section, visible))
                .toList();
    }

    private SectionLine line(CaseFile file, FormDefinition form, Section section, List<Page> visible) {
        String first = section.pages().stream()
                .filter(visible::contains)
                .findFirst()
                .orElseThrow()
                .id();
        return new SectionLine(
                section.label(),
                view.state(form, section, file.answers().values()).label(),
                "/requests/" + file.reference() + "/questions/" + first);
    }

    void fill(Model model, CaseFile file, String pageId, Map<String, Object> values, List<Problem> problems) {
        Page page = page(file, pageId);
        model.addAttribute("file", file);
        model.addAttribute("page", page);
        model.addAttribute(
                "section",
                form(file).sections().stream()
                        .filter(section -> section.pages().contains(page))
                        .map(Section::label)
                        .findFirst()
                        .orElse(""));
        model.addAttribute("questions", view.questions(form(file), page.questions(), values, problems));
        model.addAttribute("problems", problems);
    }

    Posted posted(CaseFile file, String pageId, HttpServletRequest request) {
        return posted.read(file.reference(), null, page(file, pageId).questions(), request);
    }

    /** The next page that is asked, or the check of all answers. */
    String after(CaseFile file, String pageId) {
        List<Page> visible = view.visiblePages(form(file), file.answers().values());
        int here = visible.indexOf(page(file, pageId));
        return here >= 0 && here + 1 < visible.size()
                ? "/questions/" + visible.get(here + 1).id()
                : "/check";
    }

    List<SummaryRow> summary(CaseFile file) {
        return view.summary(form(file), file.answers().values());
    }

    List<PageProblem> withPages(CaseFile file, List<Problem> problems) {
        return problems.stream()
                .map(problem -> new PageProblem(problem.message(), pageOf(file, problem.key())))
                .toList();
    }

    private String pageOf(CaseFile file, String key) {
        return form(file).pages().stream()
                .filter(page -> page.questions().stream()
                        .anyMatch(question -> question.key().equals(key)))
                .map(Page::id)
                .findFirst()
                .orElseGet(() -> form(file).pages().get(0).id());
    }

    private Page page(CaseFile file, String id) {
        return form(file).pages().stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("page", id));
    }

    private FormDefinition form(CaseFile file) {
        return forms.version(file.formId(), file.formVersion());
    }
}
