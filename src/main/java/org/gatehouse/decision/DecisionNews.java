package org.gatehouse.decision;

import java.util.UUID;
import org.gatehouse.audit.AuditedRecord;
import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that a decision was recorded, with its row and conditions as they stand, and grants the waivers that come with it. */
@Component
class DecisionNews {

    private final AuditedRows rows;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Waivers waivers;

    DecisionNews(AuditedRows rows, Decisions decisions, ApplicationEventPublisher events, Waivers waivers) {
        this.rows = rows;
        this.decisions = decisions;
        this.events = events;
        this.waivers = waivers;
    }

    void recorded(Decision decision, DecisionTerms terms) {
        events.publishEvent(new DecisionRecorded(decision, record(decision), decisions.wasUrgent(decision)));
        waivers.grant(decision, terms.waivers());
    }

    void ended(Decision decision, String end) {
        events.publishEvent(new DecisionEnded(decision, end, record(decision)));
    }

    void reconsidered(Decision decision, UUID reconsideration) {
        events.publishEvent(new ReconsiderationAsked(decision, rows.read("reconsiderations", "id", reconsideration)));
    }

    private AuditedRecord record(Decision decision) {
        return rows.readWith("decisions", "number", decision.number(), "conditions", "decision_number");
    }
}
