package org.gatehouse.wording;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatehouse.check.Requirement;
import org.gatehouse.check.Requirements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reviews of a case's wording found, for whoever holds a gate. */
@Service
public class WordingFindings {

    private final ClauseFindings findings;
    private final Requirements requirements;

    WordingFindings(ClauseFindings findings, Requirements requirements) {
        this.findings = findings;
        this.requirements = requirements;
    }

    /**
     * A mandatory requirement that the last review did not find met.
     *
     * @param result {@code WEAK}, {@code CONTRADICTED} or {@code MISSING}
     */
    public record Unmet(String id, String statement, String result) {}

    /** What stands in the way of an approval without conditions, by the last round of the review at the gate. */
    @Transactional(readOnly = true)
    public List<Unmet> unmetMandatory(String caseReference, String gate) {
        Map<String, String> statements =
                requirements.all().stream().collect(Collectors.toMap(Requirement::id, Requirement::statement));
        return findings.latest(caseReference, gate).stream()
                .filter(ClauseFinding::isUnmetMandatory)
                .map(finding -> new Unmet(
                        finding.requirement(),
                        statements.getOrDefault(finding.requirement(), ""),
                        finding.result().name()))
                .toList();
    }

    /**
     * What a review of the wording found.
     *
     * @param met how many mandatory requirements are met, of {@code mandatory}
     * @param unmet each mandatory one that is not, in words
     * @param overruled each that the reviewer judged otherwise than the check, in words
     */
    public record Reviewed(long met, long mandatory, List<String> unmet, List<String> overruled) {}

    /** What the last review at the gate had found by then, for the record of the decision that rests on it. */
    @Transactional(readOnly = true)
    public Optional<Reviewed> reviewed(String caseReference, String gate, Instant by) {
        List<ClauseFinding> found = findings.latest(caseReference, gate, by);
        long mandatory = found.stream().filter(one -> one.level().isMandatory()).count();
        List<String> unmet = found.stream()
                .filter(ClauseFinding::isUnmetMandatory)
                .map(one -> named(one) + " " + one.result().words() + ".")
                .toList();
        List<String> overruled = found.stream()
                .filter(one -> one.checked() != null && one.checked() != one.result())
                .map(one -> named(one) + " " + one.overruledInWords())
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reviewed(mandatory - unmet.size(), mandatory, unmet, overruled));
    }

    private String named(ClauseFinding finding) {
        return finding.requirement() + " " + statement(finding.requirement());
    }

    /** The law that demands the requirement, so that it is never waived; empty where the authority may waive it. */
    public Optional<String> lawBehind(String requirement) {
        return named(requirement).map(Requirement::notWaivable);
    }

    /** What the requirement asks for; its id where the council's list no longer has it. */
    public String statement(String requirement) {
        return named(requirement).map(Requirement::statement).orElse(requirement);
    }

    private Optional<Requirement> named(String id) {
        return requirements.all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether the wording was judged at the gate at all; questions to the requester are no judgement. */
    @Transactional(readOnly = true)
    public boolean reviewed(String caseReference, String gate) {
        return !findings.latest(caseReference, gate).isEmpty();
    }
}
