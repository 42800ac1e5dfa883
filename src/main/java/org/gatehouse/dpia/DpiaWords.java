package org.gatehouse.dpia;

import java.util.List;
import org.gatehouse.worklist.CaseFacts;
import org.springframework.stereotype.Component;

/** Where the assessment stands, in words, for everybody who reads the case: never what it says about people. */
@Component
class DpiaWords implements CaseFacts {

    private final DpiaRows rows;

    DpiaWords(DpiaRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Fact> of(String caseReference) {
        return rows.current(caseReference)
                .map(dpia -> List.of(new Fact("Data protection impact assessment", words(dpia.state()))))
                .orElse(List.of());
    }

    private static String words(DpiaState state) {
        return switch (state) {
            case NOT_SCREENED -> "It is not decided yet whether one is needed";
            case SCREENED_NOT_REQUIRED -> "Not needed";
            case DRAFT -> "Being written by " + state.holder();
            case WITH_DPO, WITH_APPROVER, ICO_CONSULTATION -> "Waiting for " + state.holder();
            case SIGNED_OFF -> "Signed off";
            case SUPERSEDED -> "Replaced by a newer one";
        };
    }
}
