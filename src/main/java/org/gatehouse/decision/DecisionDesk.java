package org.gatehouse.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.ReferenceNumbers;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records decisions: the number, the evidence's hashes, the conditions and the audit event in one transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionDesk {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS_TO_CHALLENGE = 10;

    private final Decisions decisions;
    private final CaseFiles files;
    private final ReferenceNumbers numbers;
    private final DecisionNews news;
    private final GatePolicy policy;
    private final WorkingDays days;

    DecisionDesk(
            Decisions decisions,
            CaseFiles files,
            ReferenceNumbers numbers,
            DecisionNews news,
            GatePolicy policy,
            WorkingDays days) {
        this.decisions = decisions;
        this.files = files;
        this.numbers = numbers;
        this.news = news;
        this.policy = policy;
        this.days = days;
    }

    /** Refuses as recording would: what can never be decided is not put to a vote. */
    void check(DecisionDraft draft, DecisionTerms terms) {
        policy.check(draft, terms);
    }

    /** Why what the members carried can still not be recorded; empty where it can. */
    Optional<String> obstacle(DecisionDraft draft, DecisionTerms terms) {
        try {
            policy.check(draft, terms);
            policy.checkVotes(draft, terms);
            return Optional.empty();
        } catch (WrongState refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        } catch (AnswersRefused refused) {
            return Optional.of("A mandatory clause that is not met is neither waived nor a condition.");
        }
    }

    /** @throws org.gatehouse.access.WrongState if the gate's policy lets no approval pass */
    Recorded record(DecisionDraft draft, DecisionTerms terms) {
        policy.check(draft, terms);
        policy.checkVotes(draft, terms);
        Decision decision = draft.numbered(numbers.next("TDA"));
        decisions.insert(decision, terms.conditions());
        if (decision.outcome().isApproval() && decision.supersedes() == null) {
            files.approve(decision.caseReference());
        }
        if (decision.outcome() == Decision.Outcome.DEFERRED) {
            files.defer(decision.caseReference());
        }
        news.recorded(decision, terms);
        return new Recorded(decision, facts(decision));
    }

    /** A decision made, and what its process needs to go on. */
    record Recorded(Decision decision, Map<String, Object> facts) {}

    /** A refusal can be challenged for ten working days (terms of reference of the TDA). */
    private Map<String, Object> facts(Decision decision) {
        Map<String, Object> facts = new HashMap<>(decision.facts());
        if (decision.outcome() == Decision.Outcome.NOT_APPROVED) {
            LocalDate last = days.after(LocalDate.ofInstant(decision.decidedAt(), LONDON), DAYS_TO_CHALLENGE);
            facts.put(
                    "challengeBy",
                    Date.from(last.plusDays(1).atStartOfDay(LONDON).toInstant()));
        }
        return facts;
    }
}
