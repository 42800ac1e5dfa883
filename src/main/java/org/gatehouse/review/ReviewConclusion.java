package org.gatehouse.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.stereotype.Component;

/** How every review ends: pass, pass with conditions, questions to the requester, or fail, always with reasons. */
@Component
public class ReviewConclusion {

    /** After three rounds a review passes or fails (PRODUCT, section 2). */
    private static final int LAST_ROUND = 3;

    private static final int DAYS_TO_ANSWER = 10;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Reviews reviews;
    private final WorkingDays workingDays;
    private final Clock clock;

    ReviewConclusion(Reviews reviews, WorkingDays workingDays, Clock clock) {
        this.reviews = reviews;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @param passes whether the review could pass without conditions today; otherwise conditions come first */
    public List<Outcome> outcomes(Task task, Map<String, Object> example, boolean passes) {
        Outcome pass = new Outcome("PASS", "Pass", example);
        Outcome conditions = new Outcome("PASS_WITH_CONDITIONS", "Pass with conditions", example);
        List<Outcome> outcomes = new ArrayList<>(passes ? List.of(pass, conditions) : List.of(conditions, pass));
        if (task.round() < LAST_ROUND) {
            outcomes.add(new Outcome("ASK", "Ask the requester questions", example));
        }
        outcomes.add(new Outcome("FAIL", "Fail", example));
        return outcomes;
    }

    /**
     * Records the review.
     *
     * @return facts for the process: until when questions are to be answered
     */
    public Map<String, Object> conclude(TaskCompletion completion) {
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
