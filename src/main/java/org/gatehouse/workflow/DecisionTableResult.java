package org.gatehouse.workflow;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.gatehouse.request.CaseFiles;
import org.springframework.stereotype.Component;

/** Copies a decision table's single result into plain process variables; its words become {@code why_<table>}. */
@Component("decisionTableResult")
class DecisionTableResult implements ExecutionListener {

    private final CaseFiles files;

    DecisionTableResult(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
        DmnDecisionResultEntries row = result.getSingleResult();
        String table = ((BusinessRuleTask) execution.getBpmnModelElementInstance()).getCamundaDecisionRef();
        row.getEntryMap().forEach((name, value) -> {
            if (name.equals("why")) {
                execution.setVariable("why_" + camelCase(table), value);
            } else {
                execution.setVariable(name, value);
            }
        });
        if (row.containsKey("lane")) {
            files.enterLane(execution.getProcessBusinessKey(), String.valueOf(row.<Object>getEntry("lane")));
        }
    }

    /** {@code assess-lane} becomes {@code assessLane}. */
    static String camelCase(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String part : kebab.split("-")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
