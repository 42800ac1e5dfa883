package org.gatehouse.decision;

import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.ReferenceNumbers;
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
    private final DecisionNews news;
    private final GatePolicy policy;

    DecisionDesk(Decisions decisions, CaseFiles files, ReferenceNumbers numbers, DecisionNews news, GatePolicy policy) {
        this.decisions = decisions;
        this.files = files;
        this.numbers = numbers;
        this.news = news;
        this.policy = policy;
    }

    /** @throws org.gatehouse.access.WrongState if the gate's policy lets no approval pass */
    Decision record(DecisionDraft draft, DecisionTerms terms) {
        policy.check(draft, terms);
        Decision decision = draft.numbered(numbers.next("TDA"));
        decisions.insert(decision, terms.conditions());
        if (decision.outcome().isApproval()) {
            files.approve(decision.caseReference());
        }
        if (decision.outcome() == Decision.Outcome.DEFERRED) {
            files.defer(decision.caseReference());
        }
        news.recorded(decision, terms);
        return decision;
    }
}
