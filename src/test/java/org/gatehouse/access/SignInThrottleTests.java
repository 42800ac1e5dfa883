package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private long now;

    private final SignInThrottle throttle = new SignInThrottle(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void refusesAUsernameAfterTenFailuresFromAnywhere() {
        for (var failure = 0; failure < SignInThrottle.FAILURES_PER_USERNAME; failure++) {
            assertThat(throttle.waitFor("chair", "10.0.0." + failure)).isZero();
            throttle.failed("chair", "10.0.0." + failure);
        }

        assertThat(throttle.waitFor("chair", "10.0.1.1")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(throttle.waitFor("member1", "10.0.1.1")).isZero();
    }

    @Test
    void refusesAnAddressThatTriesManyUsernames() {
        for (var failure = 0; failure < SignInThrottle.FAILURES_PER_ADDRESS; failure++) {
            throttle.failed("person" + failure, "10.0.0.1");
        }

        assertThat(throttle.waitFor("chair", "10.0.0.1")).isPositive();
        assertThat(throttle.waitFor("chair", "10.0.0.2")).isZero();
    }

    @Test
    void letsOneMoreAttemptThroughAfterTheWait() {
        for (var failure = 0; failure < SignInThrottle.FAILURES_PER_USERNAME; failure++) {
            throttle.failed("chair", "10.0.0.1");
        }

        now += throttle.waitFor("chair", "10.0.0.1").toNanos();

        assertThat(throttle.waitFor("chair", "10.0.0.1")).isZero();
    }

    @Test
    void countsFailuresBeyondTheLimitToo() {
        for (var failure = 0; failure < 3 * SignInThrottle.FAILURES_PER_USERNAME; failure++) {
            throttle.failed("chair", "10.0.0.1");
        }

        assertThat(throttle.waitFor("chair", "10.0.0.1")).isGreaterThan(Duration.ofMinutes(9));
    }
}
