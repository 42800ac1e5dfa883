package org.gatehouse.procurement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.gatehouse.form.Answers;
import org.gatehouse.request.CaseFiles;
import org.springframework.stereotype.Service;

/** When a procurement commences and which threshold counts for it on that day (Procurement Act 2023). */
@Service
public class Commencement {

    private final CaseFiles files;
    private final ProcurementRules rules;
    private final Clock clock;

    Commencement(CaseFiles files, ProcurementRules rules, Clock clock) {
        this.files = files;
        this.rules = rules;
        this.clock = clock;
    }

    /** The day the requester named, or today: the need starts now. */
    public LocalDate day(String caseReference) {
        return answers(caseReference)
                .date("commencesOn")
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")));
    }

    /** Pounds including VAT; empty where no threshold is known for the day. */
    public Optional<BigDecimal> threshold(String caseReference) {
        return rules.threshold(answers(caseReference).text("procurementType"), day(caseReference));
    }

    /** Which way of buying the requester chose, for example TENDER. */
    public String procedure(String caseReference) {
        return answers(caseReference).text("procedure");
    }

    private Answers answers(String caseReference) {
        return files.get(caseReference).answers();
    }
}
