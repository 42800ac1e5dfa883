package org.gatehouse.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.procurement.Procurement;
import org.gatehouse.procurement.Procurements;
import org.gatehouse.wording.WordingFindings;
import org.springframework.stereotype.Component;

/**
 * What may be waived and for how long (DOMAIN 5.6, PRODUCT section 4): a mandatory requirement that the review found not met
 * and that no law demands; for at most 12 months and never past the contract's end; renewed once.
 */
@Component
class WaiverPolicy {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String REQUIREMENT = "requirement";
    private static final String EXPIRES = "expiresOn";

    private final WordingFindings findings;
    private final Procurements procurements;
    private final Waivers waivers;
    private final Clock clock;

    WaiverPolicy(WordingFindings findings, Procurements procurements, Waivers waivers, Clock clock) {
        this.findings = findings;
        this.procurements = procurements;
        this.waivers = waivers;
        this.clock = clock;
    }

    /**
     * @param others waivers of the same decision
     * @return by question, why the waiver cannot be granted; nothing where it can
     */
    Map<String, String> refusals(String caseReference, String gate, Waiver.Draft draft, List<Waiver.Draft> others) {
        Map<String, String> refusals = new LinkedHashMap<>();
        againstRequirement(caseReference, gate, draft.requirement(), others)
                .ifPresent(why -> refusals.put(REQUIREMENT, why));
        againstDay(caseReference, draft.expiresOn()).ifPresent(why -> refusals.put(EXPIRES, why));
        return refusals;
    }

    private Optional<String> againstRequirement(
            String caseReference, String gate, String requirement, List<Waiver.Draft> others) {
        Optional<String> law = findings.lawBehind(requirement);
        if (law.isPresent()) {
            return Optional.of(requirement + " cannot be waived: " + law.get() + ".");
        }
        boolean unmet = findings.unmetMandatory(caseReference, gate).stream()
                .anyMatch(one -> one.id().equals(requirement));
        if (!unmet) {
            return Optional.of(
                    requirement + " needs no waiver: the review at this gate did not find it mandatory and not met.");
        }
        if (others.stream().anyMatch(other -> other.requirement().equals(requirement))) {
            return Optional.of(requirement + " is waived twice here. Keep one of them.");
        }
        return waivers.previous(caseReference, requirement)
                .filter(earlier -> earlier.renewedFrom() != null)
                .map(earlier -> requirement + " was waived as " + earlier.renewedFrom() + " and renewed as "
                        + earlier.id() + ". A waiver is renewed once.");
    }

    private Optional<String> againstDay(String caseReference, LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        if (!day.isAfter(today)) {
            return Optional.of("A waiver ends on a day that is still to come.");
        }
        if (day.isAfter(today.plusMonths(12))) {
            return Optional.of(
                    "A waiver counts for at most 12 months: until " + today.plusMonths(12) + " at the latest.");
        }
        return procurements
                .find(caseReference)
                .map(Procurement::endsOn)
                .filter(day::isAfter)
                .map(end -> "A waiver never counts past the end of the contract, which is " + end + ".");
    }
}
