package org.gatehouse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.form.AnswersRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's clock goes forward only, moves for everybody at once and survives a restart; in service it is not there. */
class MovableClockTests {

    private static final Instant NOW = Instant.parse("2027-03-26T10:00:00Z");
    private static final Clock SYSTEM = Clock.fixed(NOW, ZoneOffset.UTC);

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.get().application());
    private final MovableClock clock = new MovableClock(SYSTEM, Duration.ZERO);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final DemonstrationClock demonstration = new DemonstrationClock(jdbc, clock, events);

    @BeforeEach
    void standStill() {
        JdbcClient.create(TestDatabase.get().owner())
                .sql("delete from demonstration_clock")
                .update();
    }

    @Test
    void movesToTheSameTimeOfDayInLondonForEverybody() {
        Clock elsewhere = clock.withZone(ZoneId.of("Asia/Tokyo"));

        demonstration.moveBy(person(Role.ADMIN), 3);

        assertThat(clock.instant()).as("the hour of summer time is skipped").isEqualTo("2027-03-29T09:00:00Z");
        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
        assertThat(demonstration.today()).isEqualTo("2027-03-29");
        verify(events).publishEvent(new ClockMoved(Duration.ofHours(71)));
    }

    @Test
    void standsWhereItStoodAfterARestart() {
        demonstration.moveBy(person(Role.ADMIN), 1);
        demonstration.moveTo(person(Role.ADMIN), LocalDate.of(2027, 4, 30));

        assertThat(new Clocks().movableClock(jdbc).ahead()).isEqualTo(clock.ahead());
        assertThat(demonstration.today()).isEqualTo("2027-04-30");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 401})
    void goesForwardOnlyAndNotTooFar(long days) {
        assertThatThrownBy(() -> demonstration.moveBy(person(Role.ADMIN), days)).isInstanceOf(AnswersRefused.class);
        assertThatThrownBy(() -> demonstration.moveTo(
                        person(Role.ADMIN), demonstration.today().plusDays(days)))
                .isInstanceOf(AnswersRefused.class);
        assertThat(demonstration.isMoved()).isFalse();
        verifyNoInteractions(events);
    }

    @Test
    void obeysAdministratorsOnly() {
        assertThatThrownBy(() -> demonstration.moveBy(person(Role.CHAIR), 1)).isInstanceOf(ActionRefused.class);
        assertThat(demonstration.isMoved()).isFalse();
    }

    @Test
    void isNotThereInService() {
        try (var service = new AnnotationConfigApplicationContext()) {
            service.getEnvironment().setActiveProfiles("service");
            service.register(Clocks.class, DemonstrationClock.class, ClockPages.class, ClockApi.class);
            service.refresh();

            assertThat(service.getBean(Clock.class)).isEqualTo(Clock.systemUTC());
            assertThat(service.getBeanNamesForType(DemonstrationClock.class)).isEmpty();
            assertThat(service.getBeanNamesForType(ClockPages.class)).isEmpty();
            assertThat(service.getBeanNamesForType(ClockApi.class)).isEmpty();
        }
    }

    private static Person person(Role role) {
        return new Person(UUID.randomUUID(), "x", "1", "X", "x@x.example", Set.of(role), Set.of());
    }
}
