package org.gatehouse.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The business clock, in UTC: what day it is for the council. What is technical goes by other clocks, which nobody can move:
 * leases, tokens and repeated writes by the database's, sessions and the throttle by the machine's.
 */
@Configuration
class Clocks {

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }
}
