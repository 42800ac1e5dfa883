package org.gatehouse.worklist;

import java.util.List;
import org.springframework.stereotype.Component;

/** All facts that the features keep about a case, for its page and the pages of its tasks. */
@Component
public class FactSheet {

    private final List<CaseFacts> features;

    FactSheet(List<CaseFacts> features) {
        this.features = features;
    }

    public List<CaseFacts.Fact> of(String caseReference) {
        return features.stream()
                .flatMap(feature -> feature.of(caseReference).stream())
                .toList();
    }
}
