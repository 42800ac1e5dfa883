package org.gatehouse.procurement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatehouse.access.Action;
import org.gatehouse.form.Answers;
import org.gatehouse.request.Reasons;
import org.gatehouse.wording.CaseText;
import org.gatehouse.wording.CaseTexts;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** Procurement publishes what gate 1 approved: the notices that the route asks for, and the document as published. */
@Component
class GoToMarketHandler implements TaskHandler {

    private final Procurements procurements;
    private final MarketExamples examples;
    private final CaseTexts texts;
    private final ObjectMapper json;

    GoToMarketHandler(Procurements procurements, MarketExamples examples, CaseTexts texts, ObjectMapper json) {
        this.procurements = procurements;
        this.examples = examples;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public Set<String> keys() {
        return Set.of("go-to-market");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        return List.of(
                new Outcome("DONE", "It is published", examples.publication(task)),
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
        LocalDate on = answers.date("publishedOn").orElseThrow();
        procurements.published(reference, on, answers.text("publishedLink"), notices(answers));
        texts.record(reference, CaseText.Kind.PUBLISHED, "GATE_1", answers.text("documentText"), completion.by());
        return Map.of();
    }

    private void check(TaskCompletion completion) {
        Answers answers = completion.answers();
        Reasons.answered(
                completion,
                List.of(
                        new Reasons.Needed("publishedOn", "Enter when it was published."),
                        new Reasons.Needed("documentText", "Paste the document as it was published.")));
        if (answers.date("publishedOn").orElseThrow().isAfter(examples.today())) {
            throw Refused.answer("publishedOn", "The day of publication must not be in the future.");
        }
        Set<String> out =
                answers.rows("notices").stream().map(row -> row.text("code")).collect(Collectors.toSet());
        String missing = procurements.get(completion.task().caseReference()).noticesBefore().stream()
                .filter(code -> !out.contains(code))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refused.answer("notices", "The route of this procurement needs a notice " + missing + ". Add it.");
        }
    }

    private String notices(Answers answers) {
        try {
            return json.writeValueAsString(
                    answers.rows("notices").stream().map(Answers::values).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
