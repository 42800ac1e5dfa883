package org.gatehouse.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatehouse.check.Level;
import org.gatehouse.check.Requirement;
import org.gatehouse.check.Requirements;
import org.gatehouse.form.Answers;
import org.gatehouse.request.WholeLifeValue;
import org.springframework.stereotype.Component;

/**
 * Which requirements a request must meet, and how strictly. A small contract without personal data keeps only the
 * handful of mandatory requirements that protect the council's data and its way out; the others are expected.
 */
@Component
class Applicability {

    private static final BigDecimal SMALL = BigDecimal.valueOf(5000);
    private static final Set<String> ALWAYS_MANDATORY =
            Set.of("DA-01", "DA-02", "DA-03", "API-04", "EXIT-02", "STD-01", "COM-02", "COM-04");

    private final Requirements requirements;

    Applicability(Requirements requirements) {
        this.requirements = requirements;
    }

    /** In the order of the council's list, each at the level that holds for this request. */
    List<Applicable> to(Answers answers) {
        Set<String> tags = RequestTags.of(answers);
        boolean small = isSmallWithoutPersonalData(answers);
        return requirements.all().stream()
                .filter(requirement -> requirement.tags().stream().anyMatch(tags::contains))
                .map(requirement -> new Applicable(requirement, level(requirement, small)))
                .toList();
    }

    private static Level level(Requirement requirement, boolean small) {
        boolean eased = small && requirement.level().isMandatory() && !ALWAYS_MANDATORY.contains(requirement.id());
        return eased ? Level.E : requirement.level();
    }

    private static boolean isSmallWithoutPersonalData(Answers answers) {
        Optional<BigDecimal> value = WholeLifeValue.of(answers).pounds();
        return value.isPresent() && value.get().compareTo(SMALL) < 0 && RequestTags.isNo(answers, "personalData");
    }
}
