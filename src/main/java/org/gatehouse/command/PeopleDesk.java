package org.gatehouse.command;

import java.time.Clock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.gatehouse.access.People;
import org.gatehouse.access.PeopleOnly;
import org.gatehouse.audit.AuditSettings;
import org.gatehouse.audit.PeopleTrailOnly;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Lets a command work with the people of a database, under the rules of the service and as its role. */
final class PeopleDesk {

    private PeopleDesk() {}

    static <T> T at(Schema.Database database, AuditSettings trail, Function<People, T> work) {
        database.refuseUnfit();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(
                    DataSource.class,
                    () -> new DriverManagerDataSource(database.url(), database.user(), database.password()));
            context.registerBean(AuditSettings.class, () -> trail);
            context.register(Beans.class);
            context.refresh();
            return work.apply(context.getBean(People.class));
        }
    }

    /** What the people and their trail need: rows and transactions. */
    @EnableTransactionManagement
    @Import({PeopleOnly.class, PeopleTrailOnly.class})
    static class Beans {

        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource database) {
            return new DataSourceTransactionManager(database);
        }
    }
}
