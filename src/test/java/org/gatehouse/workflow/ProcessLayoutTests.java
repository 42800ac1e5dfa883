package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every process is drawn so that people can read it: all of it, from left to right, on a straight line where it goes well. */
class ProcessLayoutTests {

    static List<Path> processes() {
        return ModelFiles.processes();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsEveryNodeAndFlow(Path file) {
        Set<String> drawn = ModelFiles.elements(file, BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toCollection(TreeSet::new));
        ModelFiles.elements(file, BpmnEdge.class).forEach(edge -> {
            assertThat(edge.getWaypoints()).as(edge.getId()).hasSizeGreaterThan(1);
            drawn.add(edge.getBpmnElement().getId());
        });

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(ModelFiles.ids(file));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void beginsAtTheLeftAndEndsWellOnTheSameLine(Path file) {
        List<BpmnShape> top = ModelFiles.elements(file, BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().getParentElement() instanceof Process)
                .filter(shape -> !isEventSubProcess(shape))
                .toList();
        BpmnShape start = top.stream()
                .filter(shape -> shape.getBpmnElement() instanceof StartEvent)
                .findFirst()
                .orElseThrow();

        assertThat(top.stream()
                        .min(Comparator.comparing(shape -> shape.getBounds().getX())))
                .contains(start);
        assertThat(top)
                .filteredOn(shape -> shape.getBpmnElement() instanceof EndEvent)
                .extracting(ProcessLayoutTests::middle)
                .contains(middle(start));
    }

    /** A boundary event sits on its activity, and a sub-process holds what is in it. */
    @ParameterizedTest
    @MethodSource("processes")
    void drawsNothingOverAnything(Path file) {
        List<BpmnShape> shapes = ModelFiles.elements(file, BpmnShape.class).stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
                .toList();
        for (BpmnShape one : shapes) {
            assertThat(shapes)
                    .filteredOn(other -> !other.equals(one) && scope(other).equals(scope(one)))
                    .as(one.getBpmnElement().getId())
                    .noneMatch(other -> overlap(one.getBounds(), other.getBounds()));
        }
    }

    private static ModelElementInstance scope(BpmnShape shape) {
        return shape.getBpmnElement().getParentElement();
    }

    private static boolean isEventSubProcess(BpmnShape shape) {
        return shape.getBpmnElement() instanceof SubProcess inner && inner.triggeredByEvent();
    }

    private static double middle(BpmnShape shape) {
        return shape.getBounds().getY() + shape.getBounds().getHeight() / 2;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }
}
