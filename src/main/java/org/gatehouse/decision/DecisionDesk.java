package org.gatehouse.decision;

import java.util.List;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.ReferenceNumbers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records decisions: the number, the evidence's hashes, the conditions and the audit event in one transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionDesk {

    private final Decisions decisions;
    private final CaseFiles files;
    private final ReferenceNumbers numbers;
    private final AuditedRows rows;
    private final ApplicationEventPublisher events;

    DecisionDesk(
            Decisions decisions,
            CaseFiles files,
            ReferenceNumbers numbers,
            AuditedRows rows,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.files = files;
        this.numbers = numbers;
        this.rows = rows;
        this.events = events;
    }

    Decision record(DecisionDraft draft, List<Decision.Condition> conditions) {
        Decision decision = draft.numbered(numbers.next("TDA"));
        decisions.insert(decision, conditions);
        if (decision.outcome().isApproval()) {
            files.approve(decision.caseReference());
        }
        events.publishEvent(new DecisionRecorded(
                decision, rows.readWith("decisions", "number", decision.number(), "conditions", "decision_number")));
        return decision;
    }
}
