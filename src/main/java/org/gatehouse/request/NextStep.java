package org.gatehouse.request;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.gatehouse.worklist.Task;

/** What comes next for a request, in words for requesters. */
final class NextStep {

    private static final String EXAMINED = "When all reviews are done, the request is decided.";

    private static final Map<String, String> AFTER = Map.ofEntries(
            entry("back-request", "When the sponsor backs it, the coordinator checks that it is complete."),
            entry("triage-request", "When it is complete, the reviewers look at it."),
            entry("answer-questions", "When you have answered, the review goes on."),
            entry("rework-request", "When you have changed the request and sent it again, it is looked at again."),
            entry("review-requirements", EXAMINED),
            entry("review-wording", EXAMINED),
            entry("review-security", EXAMINED),
            entry("advise-technically", EXAMINED),
            entry("review-finance", EXAMINED),
            entry("screen-dpia", "You are told whether a data protection impact assessment is needed."),
            entry("decide-dpia", "You are told whether a data protection impact assessment is needed."),
            entry("carry-out-dpia", "When you have sent the assessment, the data protection officer gives advice."),
            entry("advise-on-dpia", "When the advice is given, the risk that remains is accepted or not."),
            entry(
                    "record-ico-consultation",
                    "When the Information Commissioner has replied, the risk is accepted or not."),
            entry("accept-residual-risk", EXAMINED),
            entry("decide-request", "You will be told the decision by e-mail."),
            entry("fulfil-request", "When the ICT provider confirms what was provided, the request is closed."),
            entry("go-to-market", "When it is published, the architect compares it with what was approved."),
            entry("check-published-wording", "When the wording is confirmed, procurement proposes a supplier."),
            entry("propose-award", "When a supplier is proposed, the authority decides the award."),
            entry(
                    "record-contract",
                    "When the contract is recorded, the people accountable for it are asked to accept."),
            entry(
                    "accept-accountability",
                    "When all have accepted, the contract is in place and the request is closed."));

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
