package org.gatehouse.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.gatehouse.access.WrongState;
import org.gatehouse.board.InterestDeclared;
import org.gatehouse.request.RequestSubmitted;
import org.gatehouse.request.RequestWithdrawn;
import org.gatehouse.worklist.TaskCompleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts and advances processes when people act, in the same transaction as the act. */
@Component
class ProcessSteps {

    private final RuntimeService runtime;
    private final TaskService tasks;

    ProcessSteps(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @EventListener
    void on(RequestSubmitted submitted) {
        runtime.startProcessInstanceByKey(
                submitted.file().kind().processId(), submitted.caseReference(), submitted.facts());
    }

    @EventListener
    void on(TaskCompleted completed) {
        Map<String, Object> facts = new HashMap<>(completed.facts());
        facts.put("outcome", completed.task().outcome());
        orLostRace(() -> tasks.complete(completed.task().id(), facts));
    }

    /** A draft has no process yet, so there may be nothing to end. */
    @EventListener
    void on(RequestWithdrawn withdrawn) {
        if (withdrawn.file().submittedAt() != null) {
            orLostRace(() -> runtime.createMessageCorrelation("request-withdrawn")
                    .processInstanceBusinessKey(withdrawn.caseReference())
                    .correlate());
        }
    }

    /** Tasks that a declared interest ended go no further, and equal votes are counted again. */
    @EventListener
    void on(InterestDeclared declared) {
        declared.endedTasks().forEach(task -> orLostRace(() -> tasks.complete(task, Map.of("hasInterest", true))));
        if (declared.late()) {
            orLostRace(() -> runtime.createMessageCorrelation("quorum-reopened")
                    .processInstanceBusinessKey(declared.caseReference())
                    .correlateAll());
        }
    }

    private static void orLostRace(Runnable step) {
        try {
            step.run();
        } catch (OptimisticLockingException lostRace) {
            throw new WrongState("Somebody else changed this request at the same moment. Look at it again.");
        }
    }
}
