package org.gatehouse.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins for the username or from the address; says nothing about whether this one was right. */
class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    private TooManyAttempts(Duration wait) {
        super("Too many failed attempts to sign in.");
        this.wait = wait;
    }

    static TooManyAttempts waitFor(Duration wait) {
        return new TooManyAttempts(wait);
    }

    /** Whole seconds, rounded up, as the header Retry-After has them. */
    long retryAfterSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
