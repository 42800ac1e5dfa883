package org.gatehouse.procurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.dpia.Dpias;
import org.gatehouse.form.Answers;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.Reasons;
import org.gatehouse.request.WholeLifeValue;
import org.gatehouse.wording.CaseText;
import org.gatehouse.wording.CaseTexts;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** Procurement proposes a supplier and a price, with the supplier's answers, for gate 2 to decide. */
@Component
class ProposeAwardHandler implements TaskHandler {

    private final Procurements procurements;
    private final MarketExamples examples;
    private final CaseTexts texts;
    private final Dpias dpias;
    private final CaseFiles files;

    ProposeAwardHandler(
            Procurements procurements, MarketExamples examples, CaseTexts texts, Dpias dpias, CaseFiles files) {
        this.procurements = procurements;
        this.examples = examples;
        this.texts = texts;
        this.dpias = dpias;
        this.files = files;
    }

    @Override
    public Set<String> keys() {
        return Set.of("propose-award");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        BigDecimal likely =
                WholeLifeValue.of(files.get(task.caseReference()).answers()).orAboveThreshold();
        return List.of(
                new Outcome("DONE", "Propose this award", examples.award(task, likely)),
                new Outcome("ABANDON", "Give up this procurement", Map.of()));
    }

    @Override
    public Map<String, Object> prefill(Task task) {
        return examples.lastPublication(task);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        if (completion.outcome().equals("ABANDON")) {
            Reasons.required(completion, "Enter why this procurement is given up.");
            return Map.of();
        }
        check(completion);
        Answers answers = completion.answers();
        String reference = completion.task().caseReference();
        procurements.awardProposed(
                reference,
                answers.text("supplierName"),
                answers.text("companyNumber"),
                answers.money("price").orElseThrow(),
                answers.number("quotesReceived").orElse(BigDecimal.ZERO).intValue());
        texts.record(reference, CaseText.Kind.SUPPLIER, "GATE_2", answers.text("supplierAnswers"), completion.by());
        if (dpias.isRequired(reference)) {
            dpias.reopenForProcessor(reference, answers.text("processor"));
        }
        return Map.of();
    }

    private void check(TaskCompletion completion) {
        Reasons.answered(
                completion,
                List.of(
                        new Reasons.Needed("supplierName", "Enter the supplier’s name."),
                        new Reasons.Needed("price", "Enter the whole-life price with VAT."),
                        new Reasons.Needed("evaluation", "Enter how the offers were compared."),
                        new Reasons.Needed("supplierAnswers", "Paste the supplier’s answers or terms.")));
        String reference = completion.task().caseReference();
        if (dpias.isRequired(reference)) {
            Reasons.answered(completion, "processor", "Enter who would process the personal data.");
        }
        Answers answers = completion.answers();
        int quotes = answers.number("quotesReceived").orElse(BigDecimal.ZERO).intValue();
        if (quotes < procurements.get(reference).minQuotes()) {
            Reasons.answered(
                    completion,
                    "fewerQuotesReason",
                    "The route asks for at least " + procurements.get(reference).minQuotes()
                            + " quotes. Enter why there are fewer.");
        }
        WholeLifeValue.of(files.get(reference).answers())
                .pounds()
                .filter(value -> answers.money("price").orElseThrow().compareTo(value) > 0)
                .ifPresent(value -> Reasons.answered(
                        completion, "priceReason", "The price is higher than what was asked for. Enter why."));
    }
}
