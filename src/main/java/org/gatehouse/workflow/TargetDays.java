package org.gatehouse.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Working days that a step may take, from the table {@code target-days} the running request started with. */
@Component
class TargetDays {

    private static final long OTHERWISE = 10;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<Question, Long> answers = new ConcurrentHashMap<>();

    private record Question(String process, String stage, String lane) {}

    TargetDays(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** A table never changes once it is deployed, so each answer is asked for once. */
    long of(DelegateTask task, String key) {
        return of(task.getProcessDefinitionId(), key, String.valueOf(task.getVariable("lane")));
    }

    long of(String process, String stage, String lane) {
        return answers.computeIfAbsent(new Question(process, stage, lane), this::answer);
    }

    private long answer(Question question) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("stage", question.stage());
        inputs.put("lane", question.lane());
        Number days = decisions
                .evaluateDecisionTableById(table(question.process()).getId(), inputs)
                .getSingleResult()
                .getEntry("days");
        return days == null ? OTHERWISE : days.longValue();
    }

    private DecisionDefinition table(String process) {
        String deployment = repository.getProcessDefinition(process).getDeploymentId();
        return repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey("target-days")
                .singleResult();
    }
}
