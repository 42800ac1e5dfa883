package org.gatehouse.notification;

import org.springframework.context.ApplicationContext;

/** Lets tests of the whole system look once, as the hourly round does. */
public final class SweepCalls {

    private SweepCalls() {}

    public static void look(ApplicationContext application) {
        application.getBean(Sweep.class).look();
    }
}
