package org.gatehouse.procurement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.dpia.Dpias;
import org.gatehouse.form.FormExamples;
import org.gatehouse.wording.ModelDocument;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;

/** Answers that procurement could give to this very case today: complete wording, the notices of its route. */
@Component
class MarketExamples {

    private static final int MOST_QUOTES = 3;

    private final Procurements procurements;
    private final ModelDocument document;
    private final Dpias dpias;
    private final Forms forms;
    private final Clock clock;

    MarketExamples(Procurements procurements, ModelDocument document, Dpias dpias, Forms forms, Clock clock) {
        this.procurements = procurements;
        this.document = document;
        this.dpias = dpias;
        this.forms = forms;
        this.clock = clock;
    }

    /** The forms' own examples and what was answered before. */
    @Component
    record Forms(FormExamples examples, WorkHistory history) {

        Map<String, Object> example(Task task) {
            return new HashMap<>(examples.of(task.formId(), task.formVersion()));
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    Map<String, Object> lastPublication(Task task) {
        return forms.history().lastAnswers(task);
    }

    Map<String, Object> publication(Task task) {
        Map<String, Object> example = forms.example(task);
        List<Map<String, String>> notices = procurements.get(task.caseReference()).noticesBefore().stream()
                .map(code -> Map.of("code", code, "reference", code + " notice", "day", today().toString()))
                .toList();
        example.put("notices", notices);
        example.put("publishedOn", today().toString());
        example.put("documentText", document.complete(task.caseReference()));
        return example;
    }

    Map<String, Object> award(Task task, BigDecimal approved) {
        Map<String, Object> example = forms.example(task);
        example.put("price", Map.of("amount", approved.toPlainString(), "currency", "GBP"));
        example.put("quotesReceived", MOST_QUOTES);
        example.put("supplierAnswers", document.complete(task.caseReference()));
        if (!dpias.isRequired(task.caseReference())) {
            example.remove("processor");
        }
        return example;
    }
}
