package org.gatehouse.chaos;

import java.io.IOException;

/** Work beside the tests that ends with them, or with the connection that it serves. */
final class Daemon {

    private Daemon() {}

    /** What a daemon does until its connection ends. */
    interface Work {
        void run() throws IOException;
    }

    static void run(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException closed) {
                        // the other side went away: there is nothing left to do
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
