package org.gatehouse.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.form.FormExamples;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.gatehouse.worklist.WorkHistory;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.stereotype.Component;

/** A review ends in pass, pass with conditions, questions to the requester or fail, always with reasons. */
@Component
class ReviewHandler implements TaskHandler {

    /** After three rounds a review passes or fails (PRODUCT, section 2). */
    private static final int LAST_ROUND = 3;

    private static final int DAYS_TO_ANSWER = 10;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Reviews reviews;
    private final WorkHistory history;
    private final FormExamples examples;
    private final WorkingDays workingDays;
    private final Clock clock;

    ReviewHandler(Reviews reviews, WorkHistory history, FormExamples examples, WorkingDays workingDays, Clock clock) {
        this.reviews = reviews;
        this.history = history;
        this.examples = examples;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("review-requirements");
    }

    @Override
    public Action action(String key) {
        return Action.REVIEW;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = examples.of(task.formId(), task.formVersion());
        List<Outcome> outcomes = new ArrayList<>(List.of(
                new Outcome("PASS", "Pass", example),
                new Outcome("PASS_WITH_CONDITIONS", "Pass with conditions", example)));
        if (task.round() < LAST_ROUND) {
            outcomes.add(new Outcome("ASK", "Ask the requester questions", example));
        }
        outcomes.add(new Outcome("FAIL", "Fail", example));
        return outcomes;
    }

    /** What the reviewer found in the round before. */
    @Override
    public Map<String, Object> prefill(Task task) {
        return history.done(task.caseReference()).stream()
                .filter(done -> done.task().key().equals(task.key()))
                .reduce((earlier, later) -> later)
                .map(done -> done.answers().values())
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        switch (completion.outcome()) {
            case "ASK" -> Reasons.required(completion, "Enter the questions for the requester.");
            case "PASS_WITH_CONDITIONS" ->
                Reasons.required(completion, "Enter the conditions and why they are needed.");
            case "FAIL" -> Reasons.required(completion, "Enter why the request fails this review.");
            default -> Reasons.answered(completion, "findings", "Enter what you found.");
        }
        reviews.record(completion);
        return completion.outcome().equals("ASK") ? Map.of("questionsDueBy", questionsDueBy()) : Map.of();
    }

    /** Unanswered after ten working days the request is returned (PRODUCT, section 2); the end of that day in London. */
    private Date questionsDueBy() {
        LocalDate last = workingDays.after(LocalDate.ofInstant(clock.instant(), LONDON), DAYS_TO_ANSWER);
        return Date.from(last.plusDays(1).atStartOfDay(LONDON).toInstant());
    }
}
