package org.gatehouse.dpia;

import java.util.Map;
import java.util.Optional;
import org.gatehouse.request.CaseFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the other modules may know about and ask of data protection impact assessments. */
@Service
public class Dpias {

    private final DpiaLedger ledger;
    private final DpiaRows rows;
    private final CaseFiles files;

    Dpias(DpiaLedger ledger, DpiaRows rows, CaseFiles files) {
        this.ledger = ledger;
        this.rows = rows;
        this.files = files;
    }

    /**
     * Keeps what the table {@code screen-dpia} found. A recommendation waits for the data protection officer to decide.
     *
     * @param result NOT_REQUIRED, RECOMMENDED or REQUIRED
     * @param why the rule in plain words
     */
    @Transactional
    public void screened(String caseReference, String result, String why) {
        DpiaStep step = switch (result) {
            case "NOT_REQUIRED" -> DpiaStep.FIND_NOT_REQUIRED;
            case "RECOMMENDED" -> DpiaStep.RECOMMEND;
            case "REQUIRED" -> DpiaStep.REQUIRE;
            default -> throw new IllegalArgumentException("Unknown result of the screening: " + result);
        };
        ledger.take(caseReference, step, Map.of("result", result, "why", why), Map.of("result", result));
    }

    /** Why an approval at the gate is refused, in words; empty where data protection does not stand in the way. */
    @Transactional(readOnly = true)
    public Optional<String> approvalRefusal(String caseReference, String gate) {
        return DpiaGatePolicy.refusal(
                rows.current(caseReference).orElse(null),
                RequestHints.touchesPersonalData(files.get(caseReference).answers()),
                gate);
    }

    /** Whether the screening, or the data protection officer after it, found that an assessment is required. */
    @Transactional(readOnly = true)
    public boolean isRequired(String caseReference) {
        return rows.current(caseReference).filter(Dpia::isRequired).isPresent();
    }

    /**
     * An award is proposed: a required assessment is opened again and must name who would really process the data. Does
     * nothing where none is required.
     */
    @Transactional
    public void reopenForProcessor(String caseReference, String processor) {
        if (isRequired(caseReference)) {
            ledger.take(caseReference, DpiaStep.REOPEN, Map.of("processor_to_name", processor.strip()), Map.of());
        }
    }

    /** Where the assessment stands; NOT_SCREENED also where nobody has looked yet. */
    @Transactional(readOnly = true)
    public DpiaState state(String caseReference) {
        return rows.current(caseReference).map(Dpia::state).orElse(DpiaState.NOT_SCREENED);
    }
}
