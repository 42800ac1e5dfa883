package org.gatehouse.workflow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.gatehouse.access.Role;
import org.gatehouse.worklist.TaskLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes each user task of the engine into our own task list, in the engine's transaction. */
@Component
class TaskShadow implements TaskListener {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Which decision table's words say why a task came to its group, where the table is not named like the task. */
    private static final Map<String, String> WHY = Map.of(
            "triage-request", "why_assessLane",
            "screen-dpia", "why_assessDataProtection",
            "decide-dpia", "why_screenDpia",
            "carry-out-dpia", "why_screenDpia",
            "decide-request", "why_selectApproval",
            "propose-decision", "why_selectApproval",
            "go-to-market", "why_procurementRoute");

    private final ObjectProvider<TaskLedger> ledger;
    private final ObjectProvider<TargetDays> targetDays;

    TaskShadow(ObjectProvider<TaskLedger> ledger, ObjectProvider<TargetDays> targetDays) {
        this.ledger = ledger;
        this.targetDays = targetDays;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            open(task);
        } else {
            ledger.getObject().cancel(task.getId());
        }
    }

    private void open(DelegateTask task) {
        String key = key(task);
        String assignee = task.getAssignee();
        ledger.getObject()
                .open(new TaskLedger.NewTask(
                        task.getId(),
                        key,
                        task.getExecution().getProcessBusinessKey(),
                        group(task),
                        assignee == null ? null : UUID.fromString(assignee),
                        why(task, key),
                        gate(task),
                        Boolean.TRUE.equals(task.getVariable("followUp")),
                        targetDays.getObject().of(task, key),
                        dueOn(task),
                        (String) task.getVariable("subject")));
    }

    /** The day that was decided; most tasks have none, and the table of target days says. */
    private static @Nullable LocalDate dueOn(DelegateTask task) {
        return task.getDueDate() == null
                ? null
                : LocalDate.ofInstant(task.getDueDate().toInstant(), LONDON);
    }

    private static String gate(DelegateTask task) {
        Object gate = task.getVariable("gate");
        return gate == null ? "DECISION" : gate.toString();
    }

    /** The form's id; a review's is named by the process that called for it. */
    private static String key(DelegateTask task) {
        String formKey = task.getBpmnModelElementInstance().getCamundaFormKey();
        return formKey.startsWith("${")
                ? String.valueOf(task.getVariable(formKey.substring(2, formKey.length() - 1)))
                : formKey;
    }

    private static Role group(DelegateTask task) {
        String code = task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " has no group"));
        return Role.ofCode(code).orElseThrow(() -> new IllegalStateException("There is no group " + code));
    }

    private static String why(DelegateTask task, String key) {
        Object fromTable = task.getVariable(WHY.getOrDefault(key, "why_" + DecisionTableResult.camelCase(key)));
        return fromTable == null ? documentation(task) : fromTable.toString();
    }

    private static String documentation(DelegateTask task) {
        return task.getBpmnModelElementInstance().getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .findFirst()
                .orElse("");
    }
}
