package org.gatehouse.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gatehouse.form.Conditions;

/** Reads processes and decision tables as the start of the service would, without an engine and without a database. */
public final class ModelCheck {

    private ModelCheck() {}

    /**
     * @param models contents of .bpmn and .dmn files by file name
     * @param forms ids of the forms there are
     */
    public static List<ModelProblem> problems(Map<String, String> models, Set<String> forms) {
        List<ModelProblem> problems = new ArrayList<>();
        ProcessFileCheck processes =
                new ProcessFileCheck(ids(models, ".bpmn"), ids(models, ".dmn"), Set.copyOf(forms), problems);
        DecisionFileCheck decisions = new DecisionFileCheck(problems);
        models.forEach((file, content) -> {
            if (file.endsWith(".bpmn")) {
                processes.check(file, content);
            } else if (file.endsWith(".dmn")) {
                decisions.check(file, content);
            }
        });
        return List.copyOf(problems);
    }

    /** How the conditions of forms are read. */
    public static Conditions conditions() {
        return new FeelConditions();
    }

    /** The innermost reason in one line: parsers wrap it in stack upon stack. */
    static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage()).lines().findFirst().orElse("it cannot be read");
    }

    private static Set<String> ids(Map<String, String> models, String ending) {
        return models.keySet().stream()
                .filter(file -> file.endsWith(ending))
                .map(file -> file.substring(0, file.length() - ending.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
