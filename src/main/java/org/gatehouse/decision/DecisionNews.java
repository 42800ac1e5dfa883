package org.gatehouse.decision;

import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that a decision was recorded, with its row and conditions as they stand, and grants the waivers that come with it. */
@Component
class DecisionNews {

    private final AuditedRows rows;
    private final ApplicationEventPublisher events;
    private final Waivers waivers;

    DecisionNews(AuditedRows rows, ApplicationEventPublisher events, Waivers waivers) {
        this.rows = rows;
        this.events = events;
        this.waivers = waivers;
    }

    void recorded(Decision decision, DecisionTerms terms) {
        events.publishEvent(new DecisionRecorded(
                decision, rows.readWith("decisions", "number", decision.number(), "conditions", "decision_number")));
        waivers.grant(decision, terms.waivers());
    }
}
