package org.gatehouse.workflow;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.gatehouse.web.ClockMoved;
import org.gatehouse.web.DemonstrationClock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the engine's clock go with the demonstration's, so that a timer fires when its day has come there. The engine keeps
 * one clock for the whole program.
 */
@Component
@Profile("demo")
class EngineClock implements DisposableBean {

    EngineClock(DemonstrationClock clock) {
        set(clock.ahead());
    }

    @EventListener
    void on(ClockMoved moved) {
        set(moved.ahead());
    }

    @Override
    public void destroy() {
        ClockUtil.reset();
    }

    private static void set(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }
}
