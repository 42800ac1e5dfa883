package org.gatehouse.workflow;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.gatehouse.TestDatabase;

/**
 * One engine for all process tests, set as the service's, on its own database, with the council's own processes and
 * tables in one deployment. Only the history differs: the assertions ask it where a process went and, one level above
 * {@code activity}, with which variables it ended.
 */
final class ProcessTestEngine {

    static final ProcessEngine ENGINE = build();
    static final String COUNCILS_OWN = deploy(Map.of());

    private ProcessTestEngine() {}

    private static ProcessEngine build() {
        HikariDataSource database = new HikariDataSource();
        database.setDataSource(TestDatabase.get().empty("process_tests"));
        database.setMaximumPoolSize(2);
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        new EngineConfiguration(new NoShadow()).preInit(configuration);
        configuration.setProcessEngineName("process-tests");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        configuration.setBeans(StandIns.beans());
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
        return configuration.buildProcessEngine();
    }

    /**
     * Deploys all models together, as the service does.
     *
     * @param changed contents of those that a test replaces, by file name
     */
    static String deploy(Map<String, String> changed) {
        Map<String, String> models = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path file : files.toList()) {
                models.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        models.putAll(changed);
        DeploymentBuilder deployment = ENGINE.getRepositoryService().createDeployment();
        models.forEach((name, content) -> deployment.addString("processes/" + name, content));
        return deployment.deploy().getId();
    }

    /** Our own task list is not there. */
    private static final class NoShadow extends TaskShadow {

        NoShadow() {
            super(null, null);
        }

        @Override
        public void notify(DelegateTask task) {
            // Nothing to write to.
        }
    }
}
