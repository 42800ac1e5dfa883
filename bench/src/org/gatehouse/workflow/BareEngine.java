package org.gatehouse.workflow;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The engine alone, history none: the same processes and tables, and nothing of ours around them. */
public final class BareEngine implements AutoCloseable {

    private static final JavaDelegate NOTHING = execution -> {};
    /** What the screening of a request without special risks tells its table. */
    private static final Map<String, Object> SCREENED = Map.of(
            "dpiaPersonalData", true,
            "dpiaRequiresAlone", false,
            "dpiaCombined", false,
            "dpiaRecommends", false,
            "dpiaCriteria", 0L);

    private final ProcessEngine engine;

    public BareEngine(DataSource database) throws IOException {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setDmnReturnBlankTableOutputAsNull(true);
        configuration.setBeans(new HashMap<>(Map.of(
                "decisionTableResult", new DecisionTableResult(List.of()),
                "approveByRule", NOTHING,
                "closeRequest", NOTHING,
                "passGateThree", NOTHING,
                "returnUnanswered", NOTHING)));
        engine = configuration.buildProcessEngine();
        deploy(engine.getRepositoryService());
    }

    private static void deploy(RepositoryService repository) throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("processes");
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.*mn")) {
            deployment.addInputStream("processes/" + model.getFilename(), model.getInputStream());
        }
        deployment.deploy();
    }

    /** What a running request of the whole system told its process, without what its tables answered. */
    public static Map<String, Object> facts(RuntimeService running, String reference) {
        String process = running.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .singleResult()
                .getId();
        return running.getVariables(process);
    }

    public void start(String reference, Map<String, Object> facts) {
        engine.getRuntimeService().startProcessInstanceByKey("system-or-licence-request", reference, facts);
    }

    /** The open tasks of the case; none when its process has ended. */
    public List<Task> open(String reference) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .initializeFormKeys()
                .list();
    }

    public void complete(Task task, String outcome) {
        Map<String, Object> facts = new HashMap<>(task.getFormKey().equals("screen-dpia") ? SCREENED : Map.of());
        facts.put("outcome", outcome);
        engine.getTaskService().complete(task.getId(), facts);
    }

    @Override
    public void close() {
        engine.close();
    }
}
