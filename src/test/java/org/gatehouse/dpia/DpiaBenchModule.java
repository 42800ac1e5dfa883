package org.gatehouse.dpia;

import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.impl.SpiServiceLoader;
import org.gatehouse.TestDatabase;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.form.Conditions;
import org.gatehouse.form.Option;
import org.gatehouse.form.OptionSource;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The beans of the module under test and what it stands on; no @Configuration, which the whole application would find. */
@EnableTransactionManagement
@ComponentScan({"org.gatehouse.dpia", "org.gatehouse.form"})
@Import(AuditedRows.class)
class DpiaBenchModule {

    final List<DpiaStepTaken> trail = new ArrayList<>();

    @Bean
    DataSource dataSource() {
        return TestDatabase.get().application();
    }

    @Bean
    JdbcClient jdbc(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
        return new DataSourceTransactionManager(source);
    }

    @Bean
    ObjectMapper json() {
        return new ObjectMapper();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(DpiaBench.NOW, ZoneOffset.UTC);
    }

    @Bean
    WorkHistory history() {
        return mock(WorkHistory.class);
    }

    @Bean
    CaseFiles files() {
        return mock(CaseFiles.class);
    }

    @Bean
    OptionSource peopleToChoose() {
        return options("people");
    }

    @Bean
    OptionSource areasToChoose() {
        return options("service-areas");
    }

    @Bean
    OptionSource contractsToChoose() {
        return options("contracts");
    }

    @Bean
    OptionSource requirementsToWaive() {
        return options("waivable-requirements");
    }

    @Bean
    Conditions conditions() {
        FeelEngine engine = new FeelEngine.Builder()
                .valueMapper(SpiServiceLoader.loadValueMapper())
                .functionProvider(SpiServiceLoader.loadFunctionProvider())
                .build();
        return feel -> {
            var parsed = engine.parseExpression(feel).right().get();
            return answers -> Boolean.TRUE.equals(engine.eval(parsed, new HashMap<String, Object>(answers))
                    .right()
                    .get());
        };
    }

    @EventListener
    void on(DpiaStepTaken step) {
        trail.add(step);
    }

    private static OptionSource options(String key) {
        return new OptionSource() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public List<Option> options(String argument) {
                return List.of(new Option("sponsor", "Sam Sponsor"));
            }
        };
    }
}
