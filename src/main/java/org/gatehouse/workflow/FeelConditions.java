package org.gatehouse.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.gatehouse.form.Condition;
import org.gatehouse.form.Conditions;
import org.springframework.stereotype.Component;

/** Conditions of forms, read by the same FEEL engine that reads the decision tables. */
@Component
class FeelConditions implements Conditions {

    private final ScalaFeelEngine feel = new ScalaFeelEngine(java.util.List.of());

    /** An expression that cannot be read fails here, at start, and not when somebody fills in the form. */
    @Override
    public Condition parse(String expression) {
        try {
            feel.evaluateSimpleExpression(expression, Variables.emptyVariableContext());
        } catch (FeelException unreadable) {
            if (String.valueOf(unreadable.getMessage()).contains("failed to parse")) {
                throw new IllegalArgumentException(expression, unreadable);
            }
        }
        return answers -> holds(expression, answers);
    }

    /** Anything but a clear yes counts as no. */
    private boolean holds(String expression, Map<String, ?> answers) {
        var context = Variables.fromMap(new HashMap<>(answers)).asVariableContext();
        return Boolean.TRUE.equals(feel.evaluateSimpleExpression(expression, context));
    }
}
