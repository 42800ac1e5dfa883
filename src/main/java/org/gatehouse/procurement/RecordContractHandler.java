package org.gatehouse.procurement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Action;
import org.gatehouse.access.People;
import org.gatehouse.form.Answers;
import org.gatehouse.register.ContractRegister;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.stereotype.Component;

/** Procurement records the contract that gate 2 approved and names the four people accountable for it. */
@Component
class RecordContractHandler implements TaskHandler {

    /** Working days of the mandatory standstill after the contract award notice (Procurement Act 2023, section 51). */
    private static final int STANDSTILL = 8;

    private final Procurements procurements;
    private final Accountabilities accountabilities;
    private final ContractExample example;
    private final People people;
    private final Checks checks;

    RecordContractHandler(
            Procurements procurements,
            Accountabilities accountabilities,
            ContractExample example,
            People people,
            Checks checks) {
        this.procurements = procurements;
        this.accountabilities = accountabilities;
        this.example = example;
        this.people = people;
        this.checks = checks;
    }

    /** What a contract is checked against. */
    @Component
    record Checks(WorkingDays workingDays, ContractRegister register) {}

    @Override
    public Set<String> keys() {
        return Set.of("record-contract");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        return List.of(new Outcome("DONE", "Record the contract", example.of(task)));
    }

    /** Somebody declined: the contract stands, another person is named. */
    @Override
    public Map<String, Object> prefill(Task task) {
        return example.lastAnswers(task);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        String reference = completion.task().caseReference();
        ContractTerms terms = ContractTerms.of(completion.answers());
        check(terms, procurements.get(reference));
        Map<Accountabilities.Duty, UUID> named = named(completion.answers());
        procurements.contractRecorded(reference, terms);
        accountabilities.name(reference, named);
        int unanswered = accountabilities.unanswered(reference).size();
        return Map.of("accountableCount", (long) unanswered, "allAccepted", accountabilities.allAccepted(reference));
    }

    private void check(ContractTerms terms, Procurement procurement) {
        if (checks.register().holds(terms.reference())) {
            throw Refused.answer("contractReference", terms.isTaken());
        }
        if (!terms.endsOn().isAfter(terms.startsOn())) {
            throw Refused.answer("endsOn", "The contract must end after it starts.");
        }
        if (terms.value().compareTo(Objects.requireNonNull(procurement.price())) > 0) {
            throw Refused.answer(
                    "contractValue",
                    "The TDA approved an award of £" + procurement.price().toPlainString()
                            + ". A higher value must be proposed and decided again.");
        }
        if (procurement.noticesAfter().contains("UK6")) {
            checkStandstill(terms);
        }
    }

    private void checkStandstill(ContractTerms terms) {
        if (terms.awardNoticeOn() == null) {
            throw Refused.answer("awardNoticeOn", "Enter when the contract award notice (UK6) was published.");
        }
        LocalDate earliest = checks.workingDays().after(terms.awardNoticeOn(), STANDSTILL);
        if (terms.signedOn().isBefore(earliest)) {
            throw Refused.answer(
                    "signedOn",
                    "The standstill of 8 working days after the award notice is not over: sign on " + earliest
                            + " or later.");
        }
    }

    private Map<Accountabilities.Duty, UUID> named(Answers answers) {
        Map<Accountabilities.Duty, UUID> named = new EnumMap<>(Accountabilities.Duty.class);
        for (Accountabilities.Duty duty : Accountabilities.Duty.values()) {
            named.put(
                    duty,
                    people.find(answers.text(duty.question()))
                            .orElseThrow(() -> Refused.answer(duty.question(), "Choose the " + duty.words() + "."))
                            .id());
        }
        return named;
    }
}
