package org.gatehouse.decision;

import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that a decision was recorded, with its row and conditions as they stand. */
@Component
class DecisionNews {

    private final AuditedRows rows;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    DecisionNews(AuditedRows rows, Decisions decisions, ApplicationEventPublisher events) {
        this.rows = rows;
        this.decisions = decisions;
        this.events = events;
    }

    void recorded(Decision decision) {
        events.publishEvent(new DecisionRecorded(
                decision,
                rows.readWith("decisions", "number", decision.number(), "conditions", "decision_number"),
                decisions.wasUrgent(decision)));
    }
}
