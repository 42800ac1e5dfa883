package org.gatehouse.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.springframework.stereotype.Component;

/**
 * Copies a decision table's answer into plain process variables. A table with one answer gives its outputs, its words as
 * {@code why_<table>}; a table of reviews gives the list of those selected, and why each was as {@code why_<review>}.
 */
@Component("decisionTableResult")
class DecisionTableResult implements ExecutionListener {

    private static final String WHY = "why";
    private static final String REVIEW = "review";

    private final Map<String, TableOutcome> outcomes;

    DecisionTableResult(List<TableOutcome> outcomes) {
        this.outcomes = outcomes.stream().collect(Collectors.toUnmodifiableMap(TableOutcome::table, table -> table));
    }

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
        String table = ((BusinessRuleTask) execution.getBpmnModelElementInstance()).getCamundaDecisionRef();
        if (table.equals("select-reviews")) {
            select(execution, result);
        } else {
            answer(execution, table, result.getSingleResult().getEntryMap());
        }
    }

    private void answer(DelegateExecution execution, String table, Map<String, Object> row) {
        row.forEach(
                (output, value) -> execution.setVariable(output.equals(WHY) ? why(camelCase(table)) : output, value));
        if (outcomes.containsKey(table)) {
            outcomes.get(table).keep(execution.getProcessBusinessKey(), row);
        }
    }

    /** Two rules may select one review: it runs once, and both say why. */
    private static void select(DelegateExecution execution, DmnDecisionResult result) {
        Map<String, String> selected = new LinkedHashMap<>();
        for (DmnDecisionResultEntries row : result) {
            selected.merge(row.getEntry(REVIEW), row.getEntry(WHY), DecisionTableResult::together);
        }
        execution.setVariable("selectedReviews", " " + String.join(" ", selected.keySet()) + " ");
        selected.forEach((review, why) -> execution.setVariable(why(review), why));
    }

    private static String together(String first, String second) {
        return first.contains(second) ? first : first + " " + second;
    }

    private static String why(String name) {
        return WHY + "_" + name;
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
