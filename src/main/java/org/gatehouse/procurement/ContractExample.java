package org.gatehouse.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gatehouse.access.People;
import org.gatehouse.access.Role;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.stereotype.Component;

/** A contract that would be accepted today for this very award, with the people at hand as the four accountable. */
@Component
class ContractExample {

    private static final int SIGNING = 10;

    private final Procurements procurements;
    private final MarketExamples.Forms forms;
    private final CaseFiles files;
    private final People people;
    private final Calendar calendar;

    ContractExample(
            Procurements procurements, MarketExamples.Forms forms, CaseFiles files, People people, Calendar calendar) {
        this.procurements = procurements;
        this.forms = forms;
        this.files = files;
        this.people = people;
        this.calendar = calendar;
    }

    /** Today and the working days after it. */
    @Component
    record Calendar(MarketExamples market, WorkingDays workingDays) {

        LocalDate today() {
            return market.today();
        }

        LocalDate signing() {
            return workingDays.after(market.today(), SIGNING);
        }
    }

    Map<String, Object> lastAnswers(Task task) {
        return forms.history().lastAnswers(task);
    }

    Map<String, Object> of(Task task) {
        Map<String, Object> example = new HashMap<>(forms.example(task));
        CaseFile file = files.get(task.caseReference());
        BigDecimal price = procurements.get(task.caseReference()).price();
        example.put("contractReference", "CT-" + task.caseReference());
        example.put(
                "contractValue", Map.of("amount", Objects.requireNonNull(price).toPlainString(), "currency", "GBP"));
        example.put("awardNoticeOn", calendar.today().toString());
        example.put("signedOn", calendar.signing().toString());
        example.put("startsOn", calendar.signing().toString());
        example.put("endsOn", calendar.signing().plusYears(2).minusDays(1).toString());
        String sponsor = username(Objects.requireNonNull(file.sponsor()));
        example.put("signatory", sponsor);
        example.put("budgetHolder", sponsor);
        example.put("systemOwner", username(file.requester()));
        example.put(
                "contractOwner",
                people.withRole(Role.CONTRACTS).stream()
                        .map(person -> person.username())
                        .findFirst()
                        .orElse(sponsor));
        return example;
    }

    private String username(UUID person) {
        return people.byId(person).username();
    }
}
