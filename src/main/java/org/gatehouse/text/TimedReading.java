package org.gatehouse.text;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a document on a thread of its own, so that whoever waits for it can go when the time is over. The thread ends by
 * itself at its next look at the clock. One that hangs where it cannot look keeps its place among those at once, so that
 * hostile files can never take more than these; it does not hold up the end of the service.
 */
final class TimedReading {

    private final ReadingLimits limits;
    private final Semaphore places;

    TimedReading(ReadingLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce(), true);
    }

    /** @throws TextRefused if it cannot be read, or not in time */
    ReadText read(Budget budget, Callable<ReadText> reading) {
        FutureTask<ReadText> task = new FutureTask<>(reading);
        try {
            if (!places.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                throw TextRefused.busy();
            }
            budget.start();
            start(task);
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw TextRefused.tooSlow();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw TextRefused.tooSlow();
        } catch (ExecutionException failed) {
            throw cause(failed);
        } finally {
            budget.stop();
            task.cancel(true);
        }
    }

    private void start(FutureTask<ReadText> task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        places.release();
                    }
                },
                "reading-document");
        thread.setDaemon(true);
        boolean started = false;
        try {
            thread.start();
            started = true;
        } finally {
            if (!started) {
                places.release();
            }
        }
    }

    private static RuntimeException cause(ExecutionException failed) {
        if (failed.getCause() instanceof TextRefused refused) {
            return refused;
        }
        return new IllegalStateException(failed.getCause());
    }
}
