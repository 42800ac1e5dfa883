package org.gatehouse.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.People;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The module on a real database as the application's role, with empty registers, on a day that the test decides. */
final class RegisterBench implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient owner = JdbcClient.create(TestDatabase.get().owner());
    final List<AuditedEvent> published = new ArrayList<>();
    boolean trailFails;

    @EnableTransactionManagement
    static class Transactions {}

    RegisterBench(String today) {
        owner.sql("truncate suppliers, contracts, contract_terms, systems, contract_systems, contract_renewals")
                .update();
        List.of("requester", "requester2", "sponsor", "coordinator", "procurement", "contracts")
                .forEach(this::addPerson);
        Clock clock = Clock.fixed(Instant.parse(today + "T09:00:00Z"), ZoneOffset.UTC);
        context.registerBean(DataSource.class, () -> TestDatabase.get().application());
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(
                PlatformTransactionManager.class,
                () -> new DataSourceTransactionManager(context.getBean(DataSource.class)));
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(PasswordEncoder.class, PasswordEncoderFactories::createDelegatingPasswordEncoder);
        context.getEnvironment().setActiveProfiles("demo");
        context.register(Transactions.class, AuditedRows.class, People.class, RegisterEntries.class, DemoAreas.class);
        context.register(DemoRegisters.class, Systems.class, Contracts.class, Suppliers.class);
        context.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) this::hear);
        context.refresh();
    }

    private void addPerson(String username) {
        owner.sql("insert into people (id, username, staff_number, name, email)"
                        + " values (?, ?, ?, ?, 'x@fenbridge.example') on conflict do nothing")
                .params(UUID.randomUUID(), username, "register-" + username, username)
                .update();
    }

    private void hear(PayloadApplicationEvent<?> event) {
        if (event.getPayload() instanceof AuditedEvent audited) {
            published.add(audited);
            if (trailFails && published.size() == 5) {
                throw new IllegalStateException("The trail cannot be written.");
            }
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient owner() {
        return owner;
    }

    long count(String table) {
        return owner.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Override
    public void close() {
        context.close();
    }
}
