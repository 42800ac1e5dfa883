package org.gatehouse.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.decision.DecisionEnded;
import org.gatehouse.decision.DecisionRecorded;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.RequestClosed;
import org.gatehouse.request.RequestSubmitted;
import org.gatehouse.request.RequestWithdrawn;
import org.gatehouse.worklist.Gate;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is told what: one method for each thing that happens. Mails are posted in the transaction that brought it about. */
@Component
class Notices {

    private final Outbox outbox;
    private final Recipients recipients;
    private final CaseFiles files;

    Notices(Outbox outbox, Recipients recipients, CaseFiles files) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.files = files;
    }

    @EventListener
    void on(TaskOpened event) {
        var task = event.task();
        var facts = new HashMap<String, String>();
        facts.put("task", task.id());
        facts.put("taskTitle", task.title());
        facts.put("title", task.caseTitle());
        facts.put("why", task.why());
        facts.put("due", MailDates.day(task.due()));
        facts.put("because", because(task));
        tell(recipients.of(task), task.caseReference(), "TaskOpened/" + task.id(), template(task), facts);
    }

    @EventListener
    void on(RequestSubmitted event) {
        var facts = Map.of("title", event.file().title());
        tell(requester(event.file()), event.caseReference(), "RequestSubmitted", "request-received", facts);
        if (event.file().spendsMoney()) {
            tell(
                    recipients.group(Role.PROCUREMENT),
                    event.caseReference(),
                    "RequestSubmitted",
                    "procurement-informed",
                    facts);
        }
    }

    @EventListener
    void on(DecisionRecorded event) {
        var file = files.get(event.caseReference());
        var decision = event.decision();
        var told = new LinkedHashSet<>(requester(file));
        if (decision.outcome().isApproval()) {
            told.addAll(recipients.group(Role.ICT));
        }
        boolean isProcurements = decision.outcome().isFinal() || decision.gate().equals(Gate.GATE_2.name());
        if (file.spendsMoney() && isProcurements) {
            told.addAll(recipients.group(Role.PROCUREMENT));
        }
        var facts = Map.of(
                "number", decision.number(),
                "gate", decision.gateWords(),
                "outcome", decision.outcome().words().toLowerCase(Locale.ROOT),
                "reason", decision.reason());
        tell(told, event.caseReference(), "DecisionRecorded/" + decision.number(), "decision-recorded", facts);
    }

    /** Whoever might act on a decision hears that it no longer stands. */
    @EventListener
    void on(DecisionEnded event) {
        var file = files.get(event.caseReference());
        var told = new LinkedHashSet<>(requester(file));
        if (event.decision().outcome().isApproval()) {
            told.addAll(recipients.group(Role.ICT));
            told.addAll(recipients.group(Role.COORDINATOR));
        }
        if (file.spendsMoney()) {
            told.addAll(recipients.group(Role.PROCUREMENT));
        }
        var facts = Map.of(
                "number", event.decision().number(),
                "gate", event.decision().gateWords(),
                "end", event.end().toLowerCase(Locale.ROOT));
        tell(told, event.caseReference(), "DecisionEnded/" + event.decision().number(), "decision-ended", facts);
    }

    @EventListener
    void on(RequestClosed event) {
        tell(
                requester(event.file()),
                event.caseReference(),
                "RequestClosed",
                "request-closed",
                Map.of("title", event.file().title()));
    }

    @EventListener
    void on(RequestWithdrawn event) {
        tell(
                requester(event.file()),
                event.caseReference(),
                "RequestWithdrawn",
                "request-withdrawn",
                Map.of("title", event.file().title()));
    }

    /** Questions and a document that lost a clause are told in words of their own. */
    private static String template(Task task) {
        if (task.key().equals("answer-questions")) {
            return "questions-asked";
        }
        return task.key().equals("go-to-market") && task.round() > 1 ? "published-wording-rejected" : "task-opened";
    }

    private static String because(Task task) {
        if (task.key().equals("accept-accountability")) {
            return "you are named as accountable for the contract";
        }
        if (task.key().equals("meet-condition")) {
            return "you own a condition of this approval";
        }
        if (task.group() == Role.REQUESTER) {
            return "you made this request";
        }
        return task.assignee() == null ? "the task is for your group" : "the task is yours";
    }

    private List<Person> requester(CaseFile file) {
        return List.of(recipients.person(file.requester()));
    }

    private void tell(
            Collection<Person> told, String reference, String event, String template, Map<String, String> facts) {
        recipients
                .sighted(reference, told)
                .forEach(person -> outbox.post(new Mail(reference, event, person, template, facts)));
    }
}
