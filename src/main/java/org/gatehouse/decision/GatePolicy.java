package org.gatehouse.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatehouse.access.WrongState;
import org.gatehouse.dpia.Dpias;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.wording.WordingFindings;
import org.springframework.stereotype.Component;

/**
 * What no approval passes, whoever decides: a data protection impact assessment that is required and not signed off (DOMAIN
 * 1.4), a condition that the gate waits for, and a mandatory clause that is neither met, nor waived, nor made a condition
 * (DOMAIN 2.4).
 */
@Component
class GatePolicy {

    private final Dpias dpias;
    private final WordingFindings findings;
    private final OpenConditions conditions;
    private final Waivers waivers;
    private final WaiverVotes votes;

    GatePolicy(Dpias dpias, WordingFindings findings, OpenConditions conditions, Waivers waivers, WaiverVotes votes) {
        this.dpias = dpias;
        this.findings = findings;
        this.conditions = conditions;
        this.waivers = waivers;
        this.votes = votes;
    }

    /** Ids of the mandatory clauses that the latest review at this gate found not met and that no waiver in force covers. */
    List<String> unmetClauses(String reference, String gate) {
        List<String> waived =
                waivers.inForce(reference).stream().map(Waiver::requirement).toList();
        return findings.unmetMandatory(reference, gate).stream()
                .map(WordingFindings.Unmet::id)
                .filter(clause -> !waived.contains(clause))
                .toList();
    }

    /** Why nobody can approve today, in words; empty where the way is free. */
    Optional<String> obstacle(String reference, String gate) {
        return dpias.approvalRefusal(reference, gate).or(() -> conditions.againstApproval(reference, gate));
    }

    /**
     * @throws WrongState if the request cannot be approved as it stands
     * @throws AnswersRefused if a mandatory clause that is not met is neither waived nor in the conditions
     */
    void check(DecisionDraft draft, DecisionTerms terms) {
        if (!draft.outcome().isApproval()) {
            return;
        }
        obstacle(draft.caseReference(), draft.gate()).ifPresent(why -> {
            throw new WrongState(why);
        });
        List<String> unmet = unmetClauses(draft.caseReference(), draft.gate()).stream()
                .filter(clause -> terms.waivers().stream()
                        .noneMatch(waiver -> waiver.requirement().equals(clause)))
                .toList();
        if (!unmet.isEmpty() && draft.outcome() == Decision.Outcome.APPROVED) {
            throw new WrongState("These mandatory clauses are not met: " + String.join(", ", unmet)
                    + ". Return the request, or approve it with each of them as a condition.");
        }
        refuseForgotten(unmet, terms.conditions());
    }

    /** @throws WrongState if waivers were not voted for as they must be */
    void checkVotes(DecisionDraft draft, DecisionTerms terms) {
        if (!terms.waivers().isEmpty()) {
            votes.check(draft);
        }
    }

    private static void refuseForgotten(List<String> unmet, List<Decision.Condition> conditions) {
        String forgotten = unmet.stream()
                .filter(clause -> conditions.stream()
                        .noneMatch(condition -> condition.text().contains(clause)))
                .collect(Collectors.joining(", "));
        if (!forgotten.isEmpty()) {
            throw new AnswersRefused(List.of(new Problem(
                    "/answers/conditions",
                    "conditions",
                    "Name each mandatory clause that is not met in a condition. Missing: " + forgotten + ".")));
        }
    }
}
