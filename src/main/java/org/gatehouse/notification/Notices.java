package org.gatehouse.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.decision.DecisionRecorded;
import org.gatehouse.request.RequestClosed;
import org.gatehouse.request.RequestSubmitted;
import org.gatehouse.request.RequestWithdrawn;
import org.gatehouse.worklist.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is told what: one method for each thing that happens. Mails are posted in the transaction that brought it about. */
@Component
class Notices {

    private final Outbox outbox;
    private final Recipients recipients;

    Notices(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    @EventListener
    void on(TaskOpened event) {
        var task = event.task();
        var asksRequester = task.group() == Role.REQUESTER;
        var facts = new HashMap<String, String>();
        facts.put("task", task.id());
        facts.put("taskTitle", task.title());
        facts.put("title", task.caseTitle());
        facts.put("why", task.why());
        facts.put("due", MailDates.day(task.due()));
        facts.put("because", because(task.assignee() != null, asksRequester));
        tell(
                recipients.of(task),
                task.caseReference(),
                "TaskOpened/" + task.id(),
                "answer-questions".equals(task.key()) ? "questions-asked" : "task-opened",
                facts);
    }

    @EventListener
    void on(RequestSubmitted event) {
        var facts = Map.of("title", event.title());
        tell(requester(event.requester()), event.caseReference(), "RequestSubmitted", "request-received", facts);
        if (event.spendsMoney()) {
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
        var told = new LinkedHashSet<>(requester(event.requester()));
        if (event.outcome().startsWith("APPROVED")) {
            told.addAll(recipients.group(Role.ICT));
        }
        if (event.spendsMoney()) {
            told.addAll(recipients.group(Role.PROCUREMENT));
        }
        var facts = Map.of(
                "number", event.number(),
                "outcome", DecisionWords.of(event.outcome()),
                "reason", event.reason());
        tell(told, event.caseReference(), "DecisionRecorded/" + event.number(), "decision-recorded", facts);
    }

    @EventListener
    void on(RequestClosed event) {
        tell(
                requester(event.requester()),
                event.caseReference(),
                "RequestClosed",
                "request-closed",
                Map.of("title", event.title()));
    }

    @EventListener
    void on(RequestWithdrawn event) {
        tell(
                requester(event.requester()),
                event.caseReference(),
                "RequestWithdrawn",
                "request-withdrawn",
                Map.of("title", event.title()));
    }

    private static String because(boolean isTheirs, boolean asksRequester) {
        if (asksRequester) {
            return "you made this request";
        }
        return isTheirs ? "the task is yours" : "the task is for your group";
    }

    private List<Person> requester(UUID requester) {
        return List.of(recipients.person(requester));
    }

    private void tell(
            Collection<Person> told, String reference, String event, String template, Map<String, String> facts) {
        told.forEach(person -> outbox.post(new Mail(reference, event, person, template, facts)));
    }
}
