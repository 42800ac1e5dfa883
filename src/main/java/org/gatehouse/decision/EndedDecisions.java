package org.gatehouse.decision;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What hangs on a decision ends with it: its conditions always, since what takes its place sets its own; its waivers where
 * nothing takes its place.
 */
@Component
class EndedDecisions {

    private final Conditions conditions;
    private final Waivers waivers;

    EndedDecisions(Conditions conditions, Waivers waivers) {
        this.conditions = conditions;
        this.waivers = waivers;
    }

    @EventListener
    void on(DecisionEnded ended) {
        String why = "Decision " + ended.decision().number() + " is no longer in force.";
        conditions.cancelOf(ended.decision().number(), why);
        if (!ended.end().equals("SUPERSEDED")) {
            waivers.cancelOf(ended.decision().number(), why);
        }
    }
}
