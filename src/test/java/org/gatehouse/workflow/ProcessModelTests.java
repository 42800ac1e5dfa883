package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Component;

/** Every process in {@code processes/} keeps the rules that let people read it and the engine keep it. */
class ProcessModelTests {

    private static final String SENTENCE_CASE = "(TDA|DPIA|ICO|[A-Z])[^A-Z]*(TDA|DPIA|ICO)?[^A-Z]*";
    private static final Pattern BEAN =
            Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"|\\$\\{(\\w+)\\.\\w+\\(execution\\)}");

    static List<Path> processes() {
        return ModelFiles.processes();
    }

    static List<Path> files() {
        return Stream.of(ModelFiles.processes(), ModelFiles.tables(), ModelFiles.forms())
                .flatMap(Collection::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNamedInKebabCase(Path file) {
        assertThat(ModelFiles.name(file)).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void isNamedLikeItsFileAndCanBeKept(Path file) {
        assertThat(ModelFiles.elements(file, Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(ModelFiles.name(file));
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
            assertThat(documentation(process)).isNotBlank();
        });
    }

    /** Every path of a model is walked by a class that is named after it, which fails where one is left out. */
    @ParameterizedTest
    @MethodSource("processes")
    void isWalkedByTestsOfItsOwn(Path file) throws ClassNotFoundException {
        String camelCase = ModelFiles.camelCase(ModelFiles.name(file));
        Class<?> tests = Class.forName(ModelFiles.class.getPackageName() + "."
                + Character.toUpperCase(camelCase.charAt(0)) + camelCase.substring(1) + "ProcessTests");

        assertThat(tests).isAssignableTo(ProcessBench.class);
        assertThat(ProcessCoverage.modelOf(tests)).isEqualTo(ModelFiles.name(file));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesEveryElementByTypeAndPurpose(Path file) {
        for (BaseElement element : ModelFiles.elements(file, BaseElement.class)) {
            if (element.getId() != null && !(element instanceof Process)) {
                assertThat(element.getId()).matches(element.getElementType().getTypeName() + "_[a-z][A-Za-z0-9]*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesEveryFlowByWhereItComesFromAndLeadsTo(Path file) {
        for (SequenceFlow flow : ModelFiles.elements(file, SequenceFlow.class)) {
            String target = purpose(flow.getTarget());
            assertThat(flow.getId())
                    .isEqualTo("sequenceFlow_" + purpose(flow.getSource()) + "To"
                            + Character.toUpperCase(target.charAt(0)) + target.substring(1));
        }
    }

    /** A task does something to something, an event says what is so; both take more than one word. */
    @ParameterizedTest
    @MethodSource("processes")
    void labelsEveryNodeInSentenceCase(Path file) {
        for (FlowNode node : ModelFiles.elements(file, FlowNode.class)) {
            assertThat(node.getName()).as(node.getId()).matches(SENTENCE_CASE);
            if (node instanceof Activity || node instanceof Event) {
                assertThat(node.getName().split(" ")).as(node.getId()).hasSizeGreaterThan(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void asksGatewaysAsQuestionsAndNamesTheAnswers(Path file) {
        for (Gateway gateway : ModelFiles.elements(file, Gateway.class)) {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getOutgoing())
                        .as(gateway.getId())
                        .allSatisfy(flow -> assertThat(flow.getName()).matches("[A-Z].*"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void saysAtEveryTaskAndGatewayWhoActsOnWhatAuthority(Path file) {
        for (FlowNode node : ModelFiles.elements(file, FlowNode.class)) {
            if (node instanceof Activity || node instanceof Gateway) {
                assertThat(documentation(node)).as(node.getId()).hasSizeGreaterThan(30);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void bindsTablesAndProcessesToTheSameDeployment(Path file) {
        for (BusinessRuleTask task : ModelFiles.elements(file, BusinessRuleTask.class)) {
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
            assertThat(ModelFiles.tables()).extracting(ModelFiles::name).contains(task.getCamundaDecisionRef());
            assertThat(task.getCamundaResultVariable())
                    .as("stored as a Java blob otherwise")
                    .isNull();
        }
        for (CallActivity call : ModelFiles.elements(file, CallActivity.class)) {
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(ModelFiles.process(call.getCalledElement())).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void handsVariablesOverUnderTheirOwnName(Path file) {
        assertThat(ModelFiles.elements(file, CamundaIn.class))
                .filteredOn(in -> in.getCamundaSource() != null)
                .allSatisfy(in -> assertThat(in.getCamundaTarget()).isEqualTo(in.getCamundaSource()));
        assertThat(ModelFiles.elements(file, CamundaOut.class))
                .allSatisfy(out -> assertThat(out.getCamundaTarget()).isEqualTo(out.getCamundaSource()));
    }

    /** Whatever is called from a model is a component whose class bears the same name. */
    @ParameterizedTest
    @MethodSource("processes")
    void callsComponentsByTheNameOfTheirClass(Path file) throws ClassNotFoundException, IOException {
        for (String bean : beans(file)) {
            Class<?> type = Class.forName(ModelFiles.class.getPackageName() + "."
                    + Character.toUpperCase(bean.charAt(0)) + bean.substring(1));
            assertThat(type.getAnnotation(Component.class).value()).isEqualTo(bean);
        }
    }

    /** Timers run later too. */
    @ParameterizedTest
    @MethodSource("processes")
    void retriesWhatRunsLater(Path file) {
        List<ModelElementInstance> later = new ArrayList<>();
        for (FlowNode node : ModelFiles.elements(file, FlowNode.class)) {
            if (node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter()) {
                later.add(node);
            }
        }
        ModelFiles.elements(file, TimerEventDefinition.class).forEach(timer -> later.add(timer.getParentElement()));

        assertThat(later)
                .allSatisfy(node -> assertThat(extensions((BaseElement) node)).contains("failedJobRetryTimeCycle"));
    }

    private static Set<String> beans(Path file) throws IOException {
        return BEAN.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
    }

    private static String purpose(FlowNode node) {
        return node.getId().substring(node.getId().indexOf('_') + 1);
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining(" "));
    }

    private static List<String> extensions(BaseElement element) {
        return element.getExtensionElements() == null
                ? List.of()
                : element.getExtensionElements().getElements().stream()
                        .map(extension -> extension.getElementType().getTypeName())
                        .toList();
    }
}
