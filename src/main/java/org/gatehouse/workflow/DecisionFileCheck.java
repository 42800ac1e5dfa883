package org.gatehouse.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;

/** Whether a decision table can be read, every cell of it, and says why it decides as it does. */
class DecisionFileCheck {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final ScalaFeelEngine feel = new ScalaFeelEngine(List.of());
    private final List<ModelProblem> problems;

    DecisionFileCheck(List<ModelProblem> problems) {
        this.problems = problems;
    }

    void check(String file, String content) {
        String id = file.substring(0, file.length() - ".dmn".length());
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            List<DmnDecision> decisions = engine.parseDecisions(new ByteArrayInputStream(bytes));
            if (decisions.stream().noneMatch(decision -> decision.getKey().equals(id))) {
                add(file, id, "the file has no decision table with the key " + id);
            }
            decisions.forEach(decision -> checkTable(file, decision));
        } catch (DmnEngineException unreadable) {
            add(file, id, "it cannot be read: " + ModelCheck.reason(unreadable));
        }
    }

    private void checkTable(String file, DmnDecision decision) {
        if (!(decision.getDecisionLogic() instanceof DmnDecisionTableImpl table)) {
            return;
        }
        if (table.getOutputs().stream().noneMatch(output -> "why".equals(output.getOutputName()))) {
            add(file, decision.getKey(), "the table has no output “why”, which the pages show");
        }
        table.getRules().forEach(rule -> {
            rule.getConditions().forEach(cell -> checkCell(file, cell.getId(), cell.getExpression(), true));
            rule.getConclusions().forEach(cell -> checkCell(file, cell.getId(), cell.getExpression(), false));
        });
    }

    /** A name that has no value yet is no fault: only what cannot be parsed is. */
    private void checkCell(String file, String cell, String expression, boolean isTest) {
        if (expression == null || expression.isBlank()) {
            return;
        }
        try {
            var nothing = Variables.emptyVariableContext();
            if (isTest) {
                feel.evaluateSimpleUnaryTests(expression, "cellInput", nothing);
            } else {
                feel.evaluateSimpleExpression(expression, nothing);
            }
        } catch (FeelException unreadable) {
            if (String.valueOf(unreadable.getMessage()).contains("failed to parse")) {
                add(file, cell, "the cell cannot be read: " + expression);
            }
        }
    }

    private void add(String file, String id, String reason) {
        problems.add(new ModelProblem(file, id, reason));
    }
}
