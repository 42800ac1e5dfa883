package org.gatehouse.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The contracts of the register with what other features need to know of them, and their next terms. */
@Service
public class RunningContracts {

    private final Contracts contracts;
    private final RegisterEntries entries;
    private final JdbcClient jdbc;

    RunningContracts(Contracts contracts, RegisterEntries entries, JdbcClient jdbc) {
        this.contracts = contracts;
        this.entries = entries;
        this.jdbc = jdbc;
    }

    /**
     * A contract with its current term.
     *
     * @param value pounds over its life as the register has them
     * @param endsOn last day of the current term
     * @param noticeBy the last day for our notice; null where the register knows no notice period
     * @param ownerName empty where nobody owns it
     */
    public record Running(
            String reference,
            String title,
            String supplier,
            @Nullable BigDecimal value,
            LocalDate endsOn,
            @Nullable LocalDate noticeBy,
            @Nullable UUID owner,
            String ownerName) {}

    /** All of them, by reference. */
    @Transactional(readOnly = true)
    public List<Running> all() {
        Map<String, UUID> owners = owners();
        return contracts.find(new Contracts.Search("", "", 0, ContractOrder.named(""))).stream()
                .map(contract -> running(contract, owners.get(contract.reference())))
                .sorted(java.util.Comparator.comparing(Running::reference))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Running> find(String reference) {
        return all().stream()
                .filter(contract -> contract.reference().equals(reference))
                .findFirst();
    }

    /** Adds the next term, both days included. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addTerm(String reference, LocalDate startsOn, LocalDate endsOn) {
        entries.addTerm(reference, startsOn, endsOn);
    }

    private Map<String, UUID> owners() {
        Map<String, UUID> owners = new HashMap<>();
        jdbc.sql("select reference, owner_id from contracts where owner_id is not null")
                .query((row, number) -> owners.put(row.getString("reference"), row.getObject("owner_id", UUID.class)))
                .list();
        return owners;
    }

    private static Running running(Contract contract, @Nullable UUID owner) {
        return new Running(
                contract.reference(),
                contract.title(),
                contract.supplier(),
                contract.value(),
                contract.endsOn(),
                contract.noticeBy(),
                owner,
                contract.owner() == null ? "" : contract.owner());
    }
}
