package org.gatehouse.request;

import java.util.List;
import java.util.Map;
import org.gatehouse.worklist.Task;

/** What comes next for a request, in words for requesters. */
final class NextStep {

    private static final Map<String, String> AFTER = Map.of(
            "back-request", "When the sponsor backs it, the coordinator checks that it is complete.",
            "triage-request", "When it is complete, the reviewers look at it.",
            "answer-questions", "When you have answered, the review goes on.",
            "rework-request", "When you have changed the request and sent it again, it goes back to be looked at.",
            "review-requirements", "When the review is done, the request is decided.",
            "decide-request", "You will be told the decision by e-mail.",
            "fulfil-request", "When the ICT provider confirms what was provided, the request is closed.");

    private NextStep() {}

    static String after(CaseFile file, List<Task> open) {
        if (file.status() == RequestStatus.DRAFT) {
            return "Finish the questions and submit the request.";
        }
        if (file.status().isFinished()) {
            return "Nothing more happens.";
        }
        return open.stream()
                .map(task -> AFTER.getOrDefault(task.key(), ""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("Gatehouse is working on it.");
    }
}
