package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every process in {@code processes/} keeps the rules that let people read it and the engine keep it. */
class ProcessModelTests {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");
    private static final Set<String> ROLES = Set.of(
            "requester",
            "sponsor",
            "coordinator",
            "requirements",
            "architect",
            "security",
            "finance",
            "dpo",
            "siro",
            "member",
            "chair",
            "procurement",
            "contracts",
            "ict",
            "${approvalGroup}",
            "${reviewGroup}",
            "${riskGroup}",
            "${challengeGroup}");

    /** The review that carry-out-review asks is named by the process that calls for it. */
    private static final String CALLED_REVIEW = "${reviewKey}";

    static List<Path> processes() throws IOException {
        return filesIn(PROCESSES, ".bpmn");
    }

    static List<Path> forms() throws IOException {
        return filesIn(FORMS, ".form");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void isNamedLikeItsFileAndCanBeKept(Path file) {
        Process process = elements(file, Process.class).iterator().next();

        assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(documentation(process)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesEveryElementByTypeAndPurpose(Path file) {
        for (FlowElement element : elements(file, FlowElement.class)) {
            String type = element.getElementType().getTypeName();
            assertThat(element.getId()).matches(type + "_[a-z][A-Za-z0-9]*");
            if (element instanceof FlowNode) {
                assertThat(element.getName()).as(element.getId()).isNotBlank();
                assertThat(element.getName())
                        .as(element.getId())
                        .matches("(TDA|DPIA|ICO|[A-Z])[^A-Z]*(TDA|DPIA|ICO)?[^A-Z]*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void saysAtEveryTaskAndGatewayWhoActsOnWhatAuthority(Path file) {
        for (FlowNode node : elements(file, FlowNode.class)) {
            if (node instanceof Activity || node instanceof Gateway) {
                assertThat(documentation(node)).as(node.getId()).hasSizeGreaterThan(30);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void asksGatewaysAsQuestionsAndNamesTheAnswers(Path file) {
        for (Gateway gateway : elements(file, Gateway.class)) {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getOutgoing())
                        .as(gateway.getId())
                        .allMatch(flow ->
                                flow.getName() != null && !flow.getName().isBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsEveryNodeAndFlow(Path file) {
        Set<String> drawn = elements(file, BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toCollection(TreeSet::new));
        elements(file, BpmnEdge.class).forEach(edge -> {
            assertThat(edge.getWaypoints()).as(edge.getId()).hasSizeGreaterThan(1);
            drawn.add(edge.getBpmnElement().getId());
        });

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(ids(file));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void bindsTablesAndProcessesToTheSameDeployment(Path file) {
        for (BusinessRuleTask task : elements(file, BusinessRuleTask.class)) {
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
            assertThat(PROCESSES.resolve(task.getCamundaDecisionRef() + ".dmn")).exists();
            assertThat(task.getCamundaResultVariable())
                    .as("stored as a Java blob otherwise")
                    .isNull();
        }
        for (CallActivity call : elements(file, CallActivity.class)) {
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(PROCESSES.resolve(call.getCalledElement() + ".bpmn")).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void givesEveryUserTaskAGroupAndAForm(Path file) {
        for (UserTask task : elements(file, UserTask.class)) {
            assertThat(ROLES).as(task.getId()).containsAll(task.getCamundaCandidateGroupsList());
            assertThat(task.getCamundaCandidateGroupsList()).as(task.getId()).isNotEmpty();
            if (!task.getCamundaFormKey().equals(CALLED_REVIEW)) {
                assertThat(FORMS.resolve(task.getCamundaFormKey() + ".form")).exists();
                assertThat(task.getId()).isEqualTo("userTask_" + camelCase(task.getCamundaFormKey()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesGroupAndFormOfEveryReviewThatItCallsFor(Path file) {
        for (CallActivity call : elements(file, CallActivity.class)) {
            if (call.getCalledElement().equals("carry-out-review")) {
                String form = passed(call, "reviewKey");
                assertThat(FORMS.resolve(form + ".form")).exists();
                assertThat(call.getId()).isEqualTo("callActivity_" + camelCase(form));
                assertThat(ROLES).contains(passed(call, "reviewGroup"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void retriesWhatRunsLater(Path file) {
        for (FlowNode node : elements(file, FlowNode.class)) {
            if (node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter()) {
                assertThat(text(node)).as(node.getId()).contains("failedJobRetryTimeCycle");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesEveryFormLikeItsFile(Path file) throws IOException {
        JsonNode form = new ObjectMapper().readTree(file.toFile());

        assertThat(form.path("id").asText() + ".form")
                .isEqualTo(file.getFileName().toString());
        assertThat(form.at("/properties/title").asText()).isNotBlank();
        assertThat(form.at("/properties/use").asText()).isIn("REQUEST", "TASK");
    }

    @Test
    void usesEveryTaskForm() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path process : processes()) {
            elements(process, UserTask.class).forEach(task -> used.add(task.getCamundaFormKey()));
            elements(process, CallActivity.class).stream()
                    .filter(call -> call.getCalledElement().equals("carry-out-review"))
                    .forEach(call -> used.add(passed(call, "reviewKey")));
        }
        used.remove(CALLED_REVIEW);
        Set<String> asked = new TreeSet<>();
        for (Path file : forms()) {
            JsonNode form = new ObjectMapper().readTree(file.toFile());
            if (form.at("/properties/use").asText().equals("TASK")) {
                asked.add(form.path("id").asText());
            }
        }

        assertThat(asked).isEqualTo(used);
    }

    private static List<Path> filesIn(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** All of one kind, of whatever sub-type, nested ones included. */
    private static <T extends ModelElementInstance> Collection<T> elements(Path file, Class<T> kind) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Bpmn.validateModel(model);
        return model.getModelElementsByType(kind);
    }

    private static List<String> ids(Path file) {
        Stream<String> nodes = elements(file, FlowNode.class).stream().map(FlowNode::getId);
        Stream<String> flows = elements(file, SequenceFlow.class).stream().map(SequenceFlow::getId);
        return Stream.concat(nodes, flows).toList();
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining(" "));
    }

    /** The fixed value that a call hands to the process it calls. */
    private static String passed(CallActivity call, String target) {
        return call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> target.equals(in.getCamundaTarget()))
                .map(CamundaIn::getCamundaSourceExpression)
                .findFirst()
                .orElseThrow();
    }

    private static String text(FlowNode node) {
        return node.getExtensionElements() == null
                ? ""
                : node.getExtensionElements().getElements().stream()
                        .map(element -> element.getElementType().getTypeName())
                        .collect(Collectors.joining(" "));
    }

    private static String camelCase(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String word : kebab.split("-")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
