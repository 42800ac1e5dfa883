package org.gatehouse.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The council's processes, tables and forms as the repository holds them, for tests that read them. */
final class ModelFiles {

    static final Path PROCESSES = Path.of("processes");
    static final Path FORMS = Path.of("forms");

    private ModelFiles() {}

    static List<Path> processes() {
        return filesIn(PROCESSES, ".bpmn");
    }

    static List<Path> tables() {
        return filesIn(PROCESSES, ".dmn");
    }

    static List<Path> forms() {
        return filesIn(FORMS, ".form");
    }

    static Path process(String id) {
        return PROCESSES.resolve(id + ".bpmn");
    }

    static Path form(String id) {
        return FORMS.resolve(id + ".form");
    }

    /** Without folder and ending: the id of what is in it. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    /** All of one kind, of whatever sub-type, nested ones included. */
    static <T extends ModelElementInstance> Collection<T> elements(Path file, Class<T> kind) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Bpmn.validateModel(model);
        return model.getModelElementsByType(kind);
    }

    /** Of every flow node and every sequence flow. */
    static List<String> ids(Path file) {
        Stream<String> nodes = elements(file, FlowNode.class).stream().map(FlowNode::getId);
        Stream<String> flows = elements(file, SequenceFlow.class).stream().map(SequenceFlow::getId);
        return Stream.concat(nodes, flows).toList();
    }

    /** {@code decide-request} becomes {@code decideRequest}. */
    static String camelCase(String kebab) {
        return DecisionTableResult.camelCase(kebab);
    }

    private static List<Path> filesIn(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
