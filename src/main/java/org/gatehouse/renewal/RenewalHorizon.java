package org.gatehouse.renewal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatehouse.register.RunningContracts;
import org.springframework.stereotype.Component;

/** Every contract with its three dates, worked out from the register of today, the next to decide first. */
@Component
class RenewalHorizon {

    private final RunningContracts contracts;
    private final Renewals renewals;
    private final Calendar calendar;

    RenewalHorizon(RunningContracts contracts, Renewals renewals, Calendar calendar) {
        this.contracts = contracts;
        this.renewals = renewals;
        this.calendar = calendar;
    }

    List<RenewalLine> lines(LocalDate today) {
        Map<String, String> underWay = renewals.underWay().stream()
                .collect(Collectors.toMap(Renewal::contract, Renewal::caseReference, (first, later) -> later));
        return contracts.all().stream()
                .map(contract -> new RenewalLine(
                        contract,
                        calendar.dates(contract),
                        underWay.get(contract.reference()),
                        renewals.progress(contract.reference(), contract.endsOn()),
                        today))
                .sorted(Comparator.comparing((RenewalLine line) -> line.dates().decideBy())
                        .thenComparing(line -> line.contract().reference()))
                .toList();
    }
}
