package org.gatehouse.decision;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.gatehouse.access.WrongState;
import org.gatehouse.procurement.Accountabilities;
import org.gatehouse.procurement.Procurement;
import org.gatehouse.procurement.Procurements;
import org.springframework.stereotype.Component;

/** What decisions must know of buying: the award proposed to gate 2, and whether the contract is in place for gate 3. */
@Component
class Awards {

    private final Procurements procurements;
    private final Accountabilities accountabilities;

    Awards(Procurements procurements, Accountabilities accountabilities) {
        this.procurements = procurements;
        this.accountabilities = accountabilities;
    }

    /** A supplier and a whole-life price in pounds including VAT. */
    record Award(String supplier, BigDecimal price) {}

    /** A recorded contract. */
    record Contract(String number, String supplier, BigDecimal price) {}

    /** The award that gate 2 decides about; nothing at any other gate. */
    Optional<Award> proposed(String reference, String gate) {
        return gate.equals("GATE_2")
                ? procurements
                        .find(reference)
                        .filter(procurement -> procurement.supplier() != null)
                        .map(Awards::award)
                : Optional.empty();
    }

    /** @throws WrongState if the contract is not recorded or somebody accountable has not accepted */
    Contract contractInPlace(String reference) {
        Procurement procurement = procurements
                .find(reference)
                .filter(found -> found.contractReference() != null)
                .orElseThrow(() -> new WrongState("No contract is recorded for " + reference + "."));
        if (!accountabilities.allAccepted(reference)) {
            throw new WrongState("Not everybody accountable for the contract has accepted.");
        }
        Award award = award(procurement);
        return new Contract(Objects.requireNonNull(procurement.contractReference()), award.supplier(), award.price());
    }

    private static Award award(Procurement procurement) {
        return new Award(Objects.requireNonNull(procurement.supplier()), Objects.requireNonNull(procurement.price()));
    }
}
