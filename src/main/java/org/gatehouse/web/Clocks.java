package org.gatehouse.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The business clock, in UTC: the system's, or in the demonstration one that can be moved forward. Leases, sessions, tokens
 * and throttles never ask it: they go by the system's clock or the database's.
 */
@Configuration
class Clocks {

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Stands where it stood when the demonstration was stopped. */
    @Bean
    @Profile("demo")
    MovableClock movableClock(JdbcClient jdbc) {
        long ahead = jdbc.sql("select ahead_seconds from demonstration_clock")
                .query(Long.class)
                .optional()
                .orElse(0L);
        return new MovableClock(Clock.systemUTC(), Duration.ofSeconds(ahead));
    }
}
