package org.gatehouse.notification;

import org.slf4j.Logger;

/** Work of which one failed part must not stop the rest; the next round tries again. */
final class Attempt {

    private Attempt() {}

    static void at(Logger log, String otherwise, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            log.error("{} {}", otherwise, failed.getClass().getSimpleName());
            log.debug("What went wrong", failed);
        }
    }
}
