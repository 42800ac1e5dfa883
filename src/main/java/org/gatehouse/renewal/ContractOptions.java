package org.gatehouse.renewal;

import java.util.List;
import org.gatehouse.form.Option;
import org.gatehouse.form.OptionSource;
import org.gatehouse.register.RunningContracts;
import org.springframework.stereotype.Component;

/** Contracts of the register to choose from in a form. */
@Component
class ContractOptions implements OptionSource {

    private final RunningContracts contracts;

    ContractOptions(RunningContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String key() {
        return "contracts";
    }

    @Override
    public List<Option> options(String which) {
        return contracts.all().stream()
                .map(contract -> new Option(contract.reference(), contract.reference() + " " + contract.title()))
                .toList();
    }
}
