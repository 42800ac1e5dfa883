package org.gatehouse.worklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gatehouse.access.Permission;
import org.gatehouse.access.Person;
import org.gatehouse.form.FixedRows;
import org.gatehouse.form.FormDefinition;
import org.gatehouse.form.FormView;
import org.gatehouse.form.Forms;
import org.gatehouse.form.Posted;
import org.gatehouse.form.PostedAnswers;
import org.gatehouse.form.Problem;
import org.gatehouse.form.SummaryRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a task shows. */
@Component
class TaskPage {

    private static final String OUTCOME = "task.outcome";
    private static final String REASON = "task.reason";

    private final TaskRules rules;
    private final Tasks tasks;
    private final FormView view;
    private final PostedAnswers posted;
    private final Evidence evidence;
    private final Parties parties;

    TaskPage(TaskRules rules, Tasks tasks, FormView view, PostedAnswers posted, Evidence evidence, Parties parties) {
        this.parties = parties;
        this.rules = rules;
        this.tasks = tasks;
        this.view = view;
        this.posted = posted;
        this.evidence = evidence;
    }

    /** What the form starts with: a saved draft, or what was found in an earlier round. */
    Map<String, Object> begun(Task task) {
        Map<String, Object> start = new HashMap<>(rules.handler(task).prefill(task));
        start.putAll(tasks.draft(task.id()));
        return start;
    }

    /** Everything typed so far, the outcome and the reason among the answers. */
    static Map<String, Object> draft(Map<String, Object> typed, String outcome, String reason) {
        Map<String, Object> draft = new HashMap<>(typed);
        draft.put(OUTCOME, outcome);
        draft.put(REASON, reason);
        return draft;
    }

    /** Whether what was refused can be chosen otherwise: the task still waits for this person. */
    boolean isOpenTo(Person person, Task task) {
        return task.isOpen() && rules.canComplete(person, task).allowed();
    }

    Posted posted(Task task, HttpServletRequest request) {
        return posted.read(task.caseReference(), task.id(), rules.form(task).questions(), request);
    }

    void fill(Model model, Task task, Person reader, Map<String, Object> values, List<Problem> problems) {
        FormDefinition form = rules.form(task);
        Map<String, Object> shown = FixedRows.refresh(form, rules.handler(task).prefill(task), values);
        Permission permission =
                task.isOpen() ? rules.canComplete(reader, task) : Permission.refused("This task is no longer open.");
        boolean mine = reader.id().equals(task.assignee());
        model.addAttribute("task", evidence.line(task));
        model.addAttribute("mayComplete", permission.allowed());
        model.addAttribute("refusal", permission.reason());
        model.addAttribute("canClaim", permission.allowed() && !mine);
        model.addAttribute(
                "canRelease", task.isOpen() && mine && rules.mayRelease(task).allowed());
        model.addAttribute("questions", view.questions(form, form.questions(), shown, problems));
        model.addAttribute("outcomes", rules.handler(task).outcomes(task));
        model.addAttribute("problems", problems);
        showCase(model, task, permission);
        if (!model.containsAttribute("outcome")) {
            model.addAttribute("outcome", values.getOrDefault(OUTCOME, ""));
            model.addAttribute("reason", values.getOrDefault(REASON, ""));
        }
    }

    /** Whoever must first declare an interest sees who is behind the request and nothing else of it. */
    private void showCase(Model model, Task task, Permission permission) {
        boolean before = rules.handler(task).comesBeforeTheCase(task.key());
        boolean needsConfidential = permission.allowed() && rules.handler(task).needsConfidential(task.key());
        Predicate<Task> readable = done -> !before && isEvidence(done) && (needsConfidential || !confidential(done));
        model.addAttribute("beforeTheCase", before);
        model.addAttribute("facts", before ? parties.of(task.caseReference()) : evidence.facts(task));
        model.addAttribute("summary", before ? List.of() : evidence.request(task));
        model.addAttribute("evidence", evidence.of(task, readable));
        model.addAttribute("cameBack", evidence.cameBack(task, readable));
        model.addAttribute("proposal", evidence.latest(task, rules.handler(task).isAbout(task.key())));
    }

    /** What somebody declared about themselves is on the record of declarations, not among the findings. */
    private boolean isEvidence(Task done) {
        return !rules.handler(done).comesBeforeTheCase(done.key());
    }

    private boolean confidential(Task done) {
        return rules.handler(done).isConfidential(done.key());
    }

    /** What was asked for and found so far, in words. */
    @Component
    static class Evidence {

        private static final Map<String, String> BACK = Map.of("SEND_BACK", "sent this back", "ASK", "asks");

        private final WorkHistory history;
        private final CaseDirectory cases;
        private final Forms forms;
        private final FormView view;
        private final TaskLine.Builder lines;
        private final FactSheet facts;

        Evidence(
                WorkHistory history,
                CaseDirectory cases,
                Forms forms,
                FormView view,
                TaskLine.Builder lines,
                FactSheet facts) {
            this.history = history;
            this.cases = cases;
            this.forms = forms;
            this.view = view;
            this.lines = lines;
            this.facts = facts;
        }

        /** Who sent the work back, from which step, and what they said. */
        record CameBack(String who, String step, List<String> said) {}

        /** Work done before, with what was answered. */
        record Found(String heading, String reason, List<SummaryRow> lines) {}

        TaskLine line(Task task) {
            return lines.of(task);
        }

        List<SummaryRow> request(Task task) {
            CaseDirectory.Asked asked = cases.asked(task.caseReference());
            return view.summary(
                    forms.version(asked.formId(), asked.formVersion()),
                    asked.answers().values());
        }

        List<CaseFacts.Fact> facts(Task task) {
            return facts.of(task.caseReference());
        }

        /** @param readable whether the reader may read what was answered in an earlier task */
        List<Found> of(Task task, Predicate<Task> readable) {
            return history.done(task.caseReference()).stream()
                    .filter(done -> readable.test(done.task()))
                    .map(this::found)
                    .toList();
        }

        /** What whoever sent the work back, or asks, said when the task was opened by that. */
        @Nullable
        CameBack cameBack(Task task, Predicate<Task> readable) {
            return history.done(task.caseReference()).stream()
                    .filter(done -> isBefore(done.task(), task))
                    .max(Comparator.comparing(done -> done.task().completedAt()))
                    .filter(done -> BACK.containsKey(String.valueOf(done.task().outcome())))
                    .filter(done -> readable.test(done.task()))
                    .map(this::cameBack)
                    .orElse(null);
        }

        private static boolean isBefore(Task done, Task task) {
            return done.completedAt() != null && !done.completedAt().isAfter(task.since());
        }

        private CameBack cameBack(WorkHistory.Done done) {
            return new CameBack(
                    lines.of(done.task()).with() + " " + BACK.get(done.task().outcome()),
                    done.task().title(),
                    Stream.of(done.reason(), done.answers().text("questions"))
                            .filter(said -> !said.isBlank())
                            .distinct()
                            .toList());
        }

        /** What the task is about, if it is about an earlier one. */
        @Nullable
        Found latest(Task task, Set<String> keys) {
            return history.done(task.caseReference()).stream()
                    .filter(done -> keys.contains(done.task().key())
                            && done.task().gate().equals(task.gate()))
                    .reduce((earlier, later) -> later)
                    .map(this::found)
                    .orElse(null);
        }

        private Found found(WorkHistory.Done done) {
            Task task = done.task();
            String who = lines.of(task).with();
            FormDefinition form = forms.version(task.formId(), task.formVersion());
            return new Found(
                    task.title() + " – " + who + ": "
                            + String.valueOf(task.outcome()).replace('_', ' ').toLowerCase(java.util.Locale.ROOT),
                    done.reason(),
                    view.summary(form, done.answers().values()));
        }
    }
}
