package org.gatehouse.notification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gatehouse.web.ClockMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sweeps after the start, then every hour, and at once when the demonstration's clock is moved; mails do not wait for it. */
@Component
class SweepRound implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SweepRound.class);
    private static final int SECONDS = 2;
    private static final int HOUR = 3600;

    private final Sweep sweep;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "sweep");
        thread.setDaemon(true);
        return thread;
    });

    SweepRound(Sweep sweep) {
        this.sweep = sweep;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::round, SECONDS, HOUR, TimeUnit.SECONDS);
    }

    @EventListener(ClockMoved.class)
    void again() {
        thread.execute(this::round);
    }

    private void round() {
        Attempt.at(LOG, "The dates could not be looked at.", sweep::sweep);
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        // each mail is a transaction of its own: what is not written yet, the next sweep writes
        if (!thread.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
