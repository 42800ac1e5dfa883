package org.gatehouse.chaos;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a fault struck: the first that comes, and nothing after it. */
final class Hit<T> {

    private static final int PATIENCE_SECONDS = 180;

    private final AtomicBoolean open = new AtomicBoolean(true);
    private final CompletableFuture<T> first = new CompletableFuture<>();

    /** Lets the fault strike where this one is the first. */
    void by(T candidate, Runnable fault) {
        if (open.compareAndSet(true, false)) {
            fault.run();
            first.complete(candidate);
        }
    }

    T await() {
        try {
            return first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException failed) {
            throw new AssertionError("The moment for the fault never came", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
