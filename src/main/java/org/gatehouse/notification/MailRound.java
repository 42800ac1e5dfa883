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

/** Lets the relay work every two seconds, and the sweep look every hour, in a thread that nothing else waits for. */
@Component
class MailRound implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final int SECONDS = 2;
    private static final int HOUR = 3600;

    private final MailRelay relay;
    private final Sweep sweep;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "mail-relay");
        thread.setDaemon(true);
        return thread;
    });

    MailRound(MailRelay relay, Sweep sweep) {
        this.relay = relay;
        this.sweep = sweep;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(() -> round(relay::deliverDue), SECONDS, SECONDS, TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(() -> round(sweep::look), SECONDS, HOUR, TimeUnit.SECONDS);
    }

    /** The sweep does not wait for the hour: the day it looks at has just changed. */
    @EventListener
    void look(ClockMoved moved) {
        thread.execute(() -> round(sweep::look));
    }

    private static void round(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            // an exception that escaped would end the rounds for good; the next one may find the database back
            LOG.error("The outbox could not be worked on: {}", failed.getClass().getSimpleName());
            LOG.debug("What went wrong", failed);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        // a mail that is being handed over may finish; one that hangs is found by its lease
        if (!thread.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
