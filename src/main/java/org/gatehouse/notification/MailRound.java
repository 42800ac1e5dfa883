package org.gatehouse.notification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the relay work every two seconds, in a thread that nothing else waits for. */
@Component
class MailRound implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final int SECONDS = 2;

    private final MailRelay relay;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "mail-relay");
        thread.setDaemon(true);
        return thread;
    });

    MailRound(MailRelay relay) {
        this.relay = relay;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        // an exception that escaped would end the rounds for good; the next one may find the database back
        Attempt.at(LOG, "The outbox could not be worked on.", relay::deliverDue);
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
