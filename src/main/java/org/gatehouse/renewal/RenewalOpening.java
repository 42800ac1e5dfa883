package org.gatehouse.renewal;

import java.util.List;
import java.util.Optional;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.register.RunningContracts;
import org.gatehouse.request.Askers;
import org.gatehouse.request.RequestKind;
import org.gatehouse.request.RequestSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who may raise a renewal, the contract manager and the contract's owner (PRODUCT, section 1), and what is kept of it. */
@Component
class RenewalOpening implements Askers {

    private final RunningContracts contracts;
    private final Renewals renewals;
    private final Calendar calendar;
    private final People people;

    RenewalOpening(RunningContracts contracts, Renewals renewals, Calendar calendar, People people) {
        this.contracts = contracts;
        this.renewals = renewals;
        this.calendar = calendar;
        this.people = people;
    }

    @Override
    public Optional<String> refusal(Person person, RequestKind kind) {
        boolean may = kind != RequestKind.CONTRACT_RENEWAL
                || person.has(Role.CONTRACTS)
                || contracts.all().stream().anyMatch(contract -> isOwner(person, contract));
        return may
                ? Optional.empty()
                : Optional.of("Only the contract manager and a contract’s owner can ask for its renewal.");
    }

    /** Before the process starts, which needs to know whose contract it is. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(RequestSubmitted submitted) {
        if (submitted.file().kind() != RequestKind.CONTRACT_RENEWAL) {
            return;
        }
        RunningContracts.Running contract = contracts
                .find(submitted.file().answers().text("contract"))
                .orElseThrow(() -> refused("Choose a contract of the register."));
        Person asker = people.byId(submitted.file().requester());
        if (!mayAskFor(asker, contract)) {
            throw new ActionRefused(
                    "Only the contract manager and the owner of " + contract.reference() + " can ask for its renewal.");
        }
        renewals.underWay().stream()
                .filter(running -> running.contract().equals(contract.reference()))
                .findFirst()
                .ifPresent(running -> {
                    throw refused("The renewal of " + contract.reference() + " is under way already.");
                });
        renewals.open(submitted.caseReference(), contract.reference(), contract.endsOn(), calendar.dates(contract));
    }

    boolean mayAskFor(Person person, RunningContracts.Running contract) {
        return person.has(Role.CONTRACTS) || isOwner(person, contract);
    }

    private boolean isOwner(Person person, RunningContracts.Running contract) {
        return contract.owner() != null
                && people.byId(contract.owner()).staffNumber().equals(person.staffNumber());
    }

    private static AnswersRefused refused(String message) {
        return new AnswersRefused(List.of(new Problem("/answers/contract", "contract", message)));
    }
}
