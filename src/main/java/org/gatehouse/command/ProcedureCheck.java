package org.gatehouse.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatehouse.form.FormFileCheck;
import org.gatehouse.workflow.ModelCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a check of processes, decision tables and forms found.
 *
 * @param ok whether the service would start with them
 */
record ProcedureCheck(boolean ok, int processes, int decisions, int forms, List<Finding> findings) {

    /** Reads the directories, and the jar for one that is not given. */
    static ProcedureCheck of(@Nullable Path processDirectory, @Nullable Path formDirectory) {
        Map<String, String> models = ProcedureFiles.read(processDirectory, "processes", "*.*mn");
        Map<String, String> forms = ProcedureFiles.read(formDirectory, "forms", "*.form");
        List<Finding> findings = new ArrayList<>(FormFileCheck.problems(forms, ModelCheck.conditions()).stream()
                .map(Finding::of)
                .toList());
        ModelCheck.problems(models, ids(forms)).stream().map(Finding::of).forEach(findings::add);
        Stream.of(
                        nothing(models, ".bpmn", "processes", "there is no process"),
                        nothing(models, ".dmn", "processes", "there is no decision table"),
                        nothing(forms, ".form", "forms", "there is no form"))
                .flatMap(List::stream)
                .forEach(findings::add);
        return new ProcedureCheck(
                findings.isEmpty(), count(models, ".bpmn"), count(models, ".dmn"), forms.size(), List.copyOf(findings));
    }

    private static Set<String> ids(Map<String, String> forms) {
        return forms.keySet().stream()
                .map(file -> file.replaceFirst("\\.form$", ""))
                .collect(Collectors.toSet());
    }

    private static List<Finding> nothing(
            Map<String, String> contents, String ending, String directory, String message) {
        return count(contents, ending) == 0 ? List.of(new Finding(directory, directory, message)) : List.of();
    }

    private static int count(Map<String, String> contents, String ending) {
        return (int)
                contents.keySet().stream().filter(file -> file.endsWith(ending)).count();
    }
}
