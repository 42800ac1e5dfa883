package org.gatehouse.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.gatehouse.form.Condition;
import org.gatehouse.form.Conditions;
import org.springframework.stereotype.Component;
import scala.util.Either;

/** Conditions of forms, read by the same FEEL engine that reads the decision tables. */
@Component
class FeelConditions implements Conditions {

    private final FeelEngine feel = new FeelEngine.Builder().build();

    @Override
    public Condition parse(String expression) {
        Either<FeelEngine.Failure, ParsedExpression> parsed = feel.parseExpression(expression);
        if (parsed.isLeft()) {
            throw new IllegalArgumentException(
                    expression + ": " + parsed.left().get().message());
        }
        ParsedExpression condition = parsed.toOption().get();
        return answers -> holds(condition, answers);
    }

    /** Anything but a clear yes counts as no. */
    private boolean holds(ParsedExpression condition, Map<String, ?> answers) {
        Either<FeelEngine.Failure, Object> result = feel.eval(condition, new HashMap<String, Object>(answers));
        return result.isRight() && Boolean.TRUE.equals(result.toOption().get());
    }
}
