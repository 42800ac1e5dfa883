package org.gatehouse.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatehouse.worklist.CaseFacts;
import org.gatehouse.worklist.Gate;
import org.springframework.stereotype.Component;

/** Which mandatory clauses the reviews found not met, for everybody who reads the case. */
@Component
class WordingWords implements CaseFacts {

    private final WordingFindings findings;

    WordingWords(WordingFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Fact> of(String caseReference) {
        return Stream.of(Gate.values())
                .filter(gate -> findings.reviewed(caseReference, gate.name()))
                .flatMap(gate -> unmet(caseReference, gate).stream())
                .toList();
    }

    private Optional<Fact> unmet(String caseReference, Gate gate) {
        String clauses = findings.unmetMandatory(caseReference, gate.name()).stream()
                .map(WordingFindings.Unmet::id)
                .collect(Collectors.joining(", "));
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact("Mandatory clauses not met (" + gate.words() + ")", clauses));
    }
}
