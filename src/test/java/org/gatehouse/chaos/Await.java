package org.gatehouse.chaos;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for what must come about, and fails in words where it does not. */
final class Await {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Await() {}

    static void until(String what, Callable<Boolean> holds) {
        until(what, PATIENCE, holds);
    }

    static void until(String what, Duration atMost, Callable<Boolean> holds) {
        Awaitility.await(what).atMost(atMost).pollInterval(BETWEEN_LOOKS).until(holds);
    }
}
