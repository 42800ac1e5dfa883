package org.gatehouse.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/** Whether a process can be read and everything that it names is there. */
class ProcessFileCheck {

    private final Set<String> processes;
    private final Set<String> decisions;
    private final Set<String> forms;
    private final List<ModelProblem> problems;

    ProcessFileCheck(Set<String> processes, Set<String> decisions, Set<String> forms, List<ModelProblem> problems) {
        this.processes = processes;
        this.decisions = decisions;
        this.forms = forms;
        this.problems = problems;
    }

    void check(String file, String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bytes));
            Bpmn.validateModel(model);
            checkNames(file, model);
            checkReferences(file, model);
            checkExpressions(file, model);
        } catch (ModelException unreadable) {
            add(file, file, "it cannot be read: " + ModelCheck.reason(unreadable));
        }
    }

    private void checkNames(String file, BpmnModelInstance model) {
        for (Process process : model.getModelElementsByType(Process.class)) {
            if (!file.equals(process.getId() + ".bpmn")) {
                add(file, process.getId(), "the file must be called as its process, with .bpmn");
            }
            if (!process.isExecutable()) {
                add(file, process.getId(), "the process is not executable");
            }
            if (process.getCamundaHistoryTimeToLiveString() == null) {
                add(file, process.getId(), "historyTimeToLive is missing, for example P3650D");
            }
        }
    }

    private void checkReferences(String file, BpmnModelInstance model) {
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            refuseUnknown(file, task, "form", task.getCamundaFormKey(), forms);
            if (task.getCamundaCandidateGroupsList().isEmpty()) {
                add(file, task.getId(), "the task has no group");
            }
        }
        for (BusinessRuleTask task : model.getModelElementsByType(BusinessRuleTask.class)) {
            refuseUnknown(file, task, "decision table", task.getCamundaDecisionRef(), decisions);
        }
        for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
            refuseUnknown(file, call, "process", call.getCalledElement(), processes);
        }
        for (MessageEventDefinition event : model.getModelElementsByType(MessageEventDefinition.class)) {
            if (event.getMessage() == null || event.getMessage().getName() == null) {
                add(file, event.getId(), "the event names no message");
            }
        }
    }

    private void refuseUnknown(
            String file, FlowElement element, String kind, @Nullable String named, Set<String> known) {
        if (named == null || named.isBlank()) {
            add(file, element.getId(), "it names no " + kind);
        } else if (!isExpression(named) && !known.contains(named)) {
            add(file, element.getId(), "there is no " + kind + " " + named);
        }
    }

    private void checkExpressions(String file, BpmnModelInstance model) {
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            checkExpression(file, task.getId(), task.getCamundaAssignee());
            checkExpression(file, task.getId(), task.getCamundaFormKey());
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                checkExpression(
                        file, flow.getId(), flow.getConditionExpression().getTextContent());
            }
        }
    }

    /** Parsed, never evaluated. */
    private void checkExpression(String file, String id, @Nullable String text) {
        try {
            if (text != null && isExpression(text)) {
                new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text.strip());
            }
        } catch (TreeBuilderException unreadable) {
            add(file, id, "the expression cannot be read: " + ModelCheck.reason(unreadable));
        }
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private void add(String file, String id, String reason) {
        problems.add(new ModelProblem(file, id, reason));
    }
}
