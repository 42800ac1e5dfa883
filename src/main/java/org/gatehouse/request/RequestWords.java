package org.gatehouse.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatehouse.access.People;
import org.gatehouse.access.Role;
import org.gatehouse.form.FormView;
import org.gatehouse.form.Forms;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.FactSheet;
import org.gatehouse.worklist.TaskLine;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Says in words where a request is, for its page. */
@Component
class RequestWords {

    private final People people;
    private final Forms forms;
    private final FormView view;
    private final WorkHistory history;
    private final Show show;

    RequestWords(People people, Forms forms, FormView view, WorkHistory history, Show show) {
        this.people = people;
        this.forms = forms;
        this.view = view;
        this.history = history;
        this.show = show;
    }

    /** Dates and tasks in words. */
    @Component
    record Show(Words words, TaskLine.Builder lines, FactSheet facts) {}

    /** One line of the list of requests. */
    record Line(String reference, String title, String status, String stage) {}

    Line line(RequestView request) {
        return new Line(
                request.reference(),
                request.title(),
                RequestStatus.valueOf(request.status()).words(),
                request.stage());
    }

    void fill(Model model, CaseFile file, RequestView request, List<Timeline.Step> timeline) {
        model.addAttribute("request", request);
        model.addAttribute("status", file.status().words());
        model.addAttribute(
                "with", request.with().stream().map(this::holder).distinct().collect(Collectors.joining(", ")));
        model.addAttribute("since", show.words().dateTime(request.since()));
        model.addAttribute("due", show.words().due(request.due()));
        model.addAttribute("area", people.areaName(file.serviceArea()));
        model.addAttribute(
                "summary",
                view.summary(
                        forms.version(file.formId(), file.formVersion()),
                        file.answers().values()));
        model.addAttribute("facts", show.facts().of(file.reference()));
        model.addAttribute(
                "tasks",
                history.open(file.reference()).stream().map(show.lines()::of).toList());
        model.addAttribute(
                "timeline",
                timeline.stream()
                        .map(step -> Map.of(
                                "what",
                                step.what(),
                                "who",
                                step.who() + (step.role().isEmpty() ? "" : " (" + step.role() + ")"),
                                "at",
                                show.words().dateTime(step.at())))
                        .toList());
    }

    private String holder(RequestView.Holder holder) {
        return holder.person() == null
                ? Role.ofCode(holder.group()).map(Role::label).orElse(holder.group()) + " (nobody has taken it yet)"
                : people.find(holder.person()).map(person -> person.name()).orElse(holder.person());
    }
}
