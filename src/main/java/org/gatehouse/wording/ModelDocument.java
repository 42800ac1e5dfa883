package org.gatehouse.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** A document that says everything the council needs: the draft, completed with the clauses it does not contain yet. */
@Service
public class ModelDocument {

    private static final String HEADING = "Interoperability and data clauses";

    private final WordingCase cases;

    ModelDocument(WordingCase cases) {
        this.cases = cases;
    }

    public String complete(String caseReference) {
        String draft = cases.draft(caseReference);
        NormalisedText text = NormalisedText.of(draft);
        List<String> missing = cases.requirements(caseReference).stream()
                .map(Applicable::requirement)
                .filter(requirement -> !text.contains(requirement.modelClause()))
                .map(requirement -> requirement.id() + ". " + requirement.modelClause())
                .toList();
        return missing.isEmpty()
                ? draft
                : Stream.concat(Stream.of(draft, HEADING).filter(part -> !part.isBlank()), missing.stream())
                        .collect(Collectors.joining("\n\n"));
    }
}
