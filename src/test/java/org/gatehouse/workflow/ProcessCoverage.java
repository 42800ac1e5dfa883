package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Fails a class of process tests that leaves a flow node or a sequence flow of its model untouched, and draws what it
 * walked under {@code target/process-test-coverage}. The library's own extension would name no element that is missing.
 */
final class ProcessCoverage implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, TestWatcher {

    private static final DefaultCollector WALKED = new DefaultCollector(new ExecutionContextModelProvider());
    private static final String REPORTS = "target/process-test-coverage/";

    private final Set<Method> seen = new HashSet<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        new ProcessEngineAdapter(ProcessTestEngine.ENGINE, WALKED).initializeListeners();
        String suite = context.getRequiredTestClass().getName();
        WALKED.createSuite(new Suite(suite, context.getDisplayName()));
        WALKED.activateSuite(suite);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        seen.add(context.getRequiredTestMethod());
        WALKED.createRun(
                new Run(context.getUniqueId(), context.getDisplayName()),
                WALKED.getActiveSuite().getId());
        WALKED.activateRun(context.getUniqueId());
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        seen.add(context.getRequiredTestMethod());
    }

    /** Whoever runs some tests of a class only is told nothing; a test switched off is no excuse. */
    @Override
    public void afterAll(ExtensionContext context) {
        CoverageReportUtil.createReport(WALKED, REPORTS);
        Class<?> tests = context.getRequiredTestClass();
        if (seen.containsAll(testsOf(tests))) {
            check(ModelFiles.process(modelOf(tests)));
        }
    }

    private static void check(Path model) {
        Set<String> walked = WALKED.getActiveSuite().getEvents(ModelFiles.name(model)).stream()
                .map(Event::getDefinitionKey)
                .collect(Collectors.toSet());
        Set<String> missed = new TreeSet<>(ModelFiles.ids(model));
        int all = missed.size();
        missed.removeAll(walked);
        System.out.printf("%s: %d of %d flow nodes and sequence flows walked%n", model, all - missed.size(), all);
        assertThat(missed)
                .as("flow nodes and sequence flows of %s that no test walks", model)
                .isEmpty();
    }

    /** {@code TdaReviewProcessTests} walks {@code tda-review}. */
    static String modelOf(Class<?> tests) {
        return tests.getSimpleName()
                .replace("ProcessTests", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static Set<Method> testsOf(Class<?> tests) {
        return Arrays.stream(tests.getDeclaredMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .collect(Collectors.toSet());
    }
}
