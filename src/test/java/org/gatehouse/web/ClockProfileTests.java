package org.gatehouse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.CurrentPerson;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only a demonstration has a clock that people can move. */
class ClockProfileTests {

    @Test
    void hasNothingInServiceThatMovesAClock() {
        try (var service = context("service")) {
            assertThat(service.getBean(Clock.class)).isEqualTo(Clock.systemUTC());
            assertThat(service.getBeansOfType(ClockPages.class)).isEmpty();
            assertThat(service.getBeansOfType(ClockPages.Api.class)).isEmpty();
        }
    }

    @Test
    void hasOneClockInADemonstration() {
        try (var demonstration = context("demo")) {
            assertThat(demonstration.getBean(Clock.class)).isInstanceOf(DemonstrationClock.class);
            assertThat(demonstration.getBeansOfType(ClockPages.Api.class)).hasSize(1);
        }
    }

    private static AnnotationConfigApplicationContext context(String profile) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().setActiveProfiles(profile);
        context.registerBean(
                JdbcClient.class, () -> JdbcClient.create(TestDatabase.get().application()));
        context.registerBean(CurrentPerson.class, () -> mock(CurrentPerson.class));
        context.register(Clocks.class, DemonstrationClock.class, ClockPages.class, ClockPages.Api.class);
        context.refresh();
        return context;
    }
}
