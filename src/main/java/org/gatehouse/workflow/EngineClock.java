package org.gatehouse.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.gatehouse.web.ClockMoved;
import org.gatehouse.web.DemonstrationClock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The engine's timers go by the demonstration's clock, from the start and whenever it is moved. A step that runs while the
 * clock moves may be begun twice, as its lock seems old: the engine then lets only one of them end.
 */
@Component
@Profile("demo")
class EngineClock implements DisposableBean {

    private final ObjectProvider<JobExecutor> executor;

    EngineClock(DemonstrationClock clock, ObjectProvider<JobExecutor> executor) {
        this.executor = executor;
        ClockUtil.offset(clock.ahead().toMillis());
    }

    @EventListener
    void on(ClockMoved moved) {
        ClockUtil.offset(moved.ahead().toMillis());
        // it sleeps for seconds while nothing is due
        executor.ifAvailable(JobExecutor::jobWasAdded);
    }

    @Override
    public void destroy() {
        ClockUtil.reset();
    }
}
