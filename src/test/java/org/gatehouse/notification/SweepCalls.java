package org.gatehouse.notification;

/** Lets tests of the whole system look once, as the hourly round does. */
public final class SweepCalls {

    private SweepCalls() {}

    /** Where the running system's parts are found. */
    public interface Parts {

        <T> T part(Class<T> type);
    }

    public static void look(Parts system) {
        system.part(Sweep.class).look();
    }
}
