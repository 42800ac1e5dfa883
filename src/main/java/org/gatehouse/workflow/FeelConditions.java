package org.gatehouse.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.impl.SpiServiceLoader;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.gatehouse.form.Condition;
import org.gatehouse.form.Conditions;
import org.springframework.stereotype.Component;

/** Conditions of forms, read by the same FEEL engine that reads the decision tables; each is parsed once, at start. */
@Component
class FeelConditions implements Conditions {

    private final FeelEngine feel = new FeelEngine.Builder()
            .valueMapper(SpiServiceLoader.loadValueMapper())
            .functionProvider(SpiServiceLoader.loadFunctionProvider())
            .build();

    /** An expression that cannot be read fails here and not when somebody fills in the form. */
    @Override
    public Condition parse(String expression) {
        var parsed = feel.parseExpression(expression);
        if (parsed.isLeft()) {
            throw new IllegalArgumentException(
                    expression + ": " + parsed.left().get().message());
        }
        ParsedExpression condition = parsed.right().get();
        return answers -> holds(condition, answers);
    }

    /** Anything but a clear yes counts as no. */
    private boolean holds(ParsedExpression condition, Map<String, ?> answers) {
        Map<String, Object> context = new HashMap<>(answers);
        var result = feel.eval(condition, context);
        return result.isRight() && Boolean.TRUE.equals(result.right().get());
    }
}
