package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.gatehouse.workflow.ProcessTestEngine.ENGINE;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One case on its way through the real models. The model under test is the one that its class is named after; what it
 * calls is real too. Nothing here moves the engine's clock, which is one for the whole program and which a demonstration
 * of other tests runs on: a timer is fired by asking for what is due on a day, as the engine itself asks.
 */
@ExtendWith(ProcessCoverage.class)
abstract class ProcessBench {

    private static final AtomicInteger CASES = new AtomicInteger();

    final StandIns council = StandIns.anew();
    final String reference = "REQ-" + CASES.incrementAndGet();
    ProcessInstance process;

    @BeforeEach
    void useTheTestsEngine() {
        init(ENGINE);
    }

    void start(Map<String, Object> facts) {
        start(ProcessTestEngine.COUNCILS_OWN, facts);
    }

    void start(String deployment, Map<String, Object> facts) {
        String definition = ENGINE.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .processDefinitionKey(ProcessCoverage.modelOf(getClass()))
                .singleResult()
                .getId();
        process = ENGINE.getRuntimeService().startProcessInstanceById(definition, reference, facts);
    }

    /** Whoever has the role completes the task, which must be open to that role. */
    void act(String role, String task, String outcome) {
        act(role, task, outcome, Map.of());
    }

    void act(String role, String task, String outcome, Map<String, Object> facts) {
        complete(tasks(role, task).singleResult(), role + " has no " + task, outcome, facts);
    }

    /** The task of one person, who must hold the role as well. */
    void actAs(String person, String role, String task, String outcome, Map<String, Object> facts) {
        complete(tasks(role, task).taskAssignee(person).singleResult(), person + " has no " + task, outcome, facts);
    }

    private void complete(Task task, String missing, String outcome, Map<String, Object> facts) {
        assertThat(task).as("%s; open: %s", missing, openTasks()).isNotNull();
        Map<String, Object> given = new HashMap<>(facts);
        given.put("outcome", outcome);
        ENGINE.getTaskService().complete(task.getId(), given);
    }

    private TaskQuery tasks(String role, String task) {
        return ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey("userTask_" + task)
                .taskCandidateGroup(role)
                .includeAssignedTasks();
    }

    /** Names of all open tasks of the case, in the model and in what it calls. */
    List<String> openTasks() {
        return ENGINE.getTaskService().createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(task -> task.getTaskDefinitionKey().replace("userTask_", ""))
                .sorted()
                .toList();
    }

    Task openTask(String task) {
        return ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey("userTask_" + task)
                .singleResult();
    }

    /** The day begins in London: every timer of the case that is due by then fires. */
    void dayBegins(LocalDate day) {
        Date after = Date.from(StandIns.start(day).toInstant().plusMillis(1));
        ENGINE.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(running -> ENGINE
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(running.getId())
                        .timers()
                        .duedateLowerThan(after)
                        .list()
                        .stream())
                .map(Job::getId)
                .forEach(ENGINE.getManagementService()::executeJob);
    }

    /** What the rest of Gatehouse tells a running case. */
    void isTold(String message) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(reference)
                .correlate();
    }

    /** It waits there and nowhere else. */
    ProcessInstanceAssert waitsAt(String... nodes) {
        return assertThat(process).isWaitingAtExactly(nodes);
    }

    /** What the one process of that name that is called now was told. */
    Map<String, Object> toldTo(String called) {
        assertThat(called(called)).as(called).hasSize(1);
        return toldTo(called(called).get(0));
    }

    static Map<String, Object> toldTo(ProcessInstance called) {
        return ENGINE.getRuntimeService().getVariables(called.getId());
    }

    /** Processes that the one under test calls now. */
    List<ProcessInstance> called(String called) {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(process.getId())
                .processDefinitionKey(called)
                .list();
    }

    /** It went through that end event, and nothing of the case is left open. */
    ProcessInstanceAssert endsAt(String end) {
        assertThat(process).isEnded().hasPassed(end);
        assertThat(ENGINE.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count())
                .as("processes of the case still running")
                .isZero();
        return assertThat(process);
    }
}
