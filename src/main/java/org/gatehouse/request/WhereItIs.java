package org.gatehouse.request;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatehouse.access.Role;
import org.gatehouse.worklist.Task;

/** Where a request is and what comes next, in words for the people who asked. */
final class WhereItIs {

    private static final String DATA_PROTECTION = "The data protection officer is looking at it.";

    private static final String DECISION_BY_MAIL = "You will be told the decision by e-mail.";
    private static final String MEMBERS_DECIDE = "The members of the authority are voting on it.";

    /** Each task by its key: where the request is while it is open, and what comes after it. */
    private static final Map<String, Step> STEPS = Map.ofEntries(
            entry(
                    "back-request",
                    new Step(
                            "The sponsor is asked whether the service area wants it and can pay for it.",
                            "When the sponsor backs it, the coordinator checks that it is complete.")),
            entry(
                    "triage-request",
                    new Step(
                            "The coordinator is checking that it is complete.",
                            "When it is complete, the reviewers look at it.")),
            entry(
                    "answer-questions",
                    new Step(
                            "Somebody asked a question, and the service area’s answer is awaited.",
                            "When you have answered, the review goes on.")),
            entry(
                    "rework-request",
                    new Step(
                            "It was returned to the service area to be changed.",
                            "When you have changed the request and sent it again, it is looked at again.")),
            entry("review-requirements", review("The requirements are being reviewed.")),
            entry("review-wording", review("The wording of the documents is being reviewed.")),
            entry("review-security", review("Cyber security is reviewing it.")),
            entry("advise-technically", review("Technical advice is being given.")),
            entry("review-finance", review("Finance is reviewing the costs.")),
            entry(
                    "screen-dpia",
                    new Step(DATA_PROTECTION, "You are told whether a data protection impact assessment is needed.")),
            entry(
                    "decide-dpia",
                    new Step(DATA_PROTECTION, "You are told whether a data protection impact assessment is needed.")),
            entry(
                    "carry-out-dpia",
                    new Step(
                            "The service area is asked for a data protection impact assessment.",
                            "When you have sent the assessment, the data protection officer gives advice.")),
            entry(
                    "advise-on-dpia",
                    new Step(
                            "The data protection officer has the assessment and will give advice.",
                            "When the advice is given, the risk that remains is accepted or not.")),
            entry(
                    "record-ico-consultation",
                    new Step(
                            "The Information Commissioner is being consulted.",
                            "When the Information Commissioner has replied, the risk is accepted or not.")),
            entry("accept-residual-risk", review("It is being decided whether to accept the data protection risk.")),
            entry("decide-request", new Step("It is waiting for a decision.", DECISION_BY_MAIL)),
            entry("declare-interest", new Step(MEMBERS_DECIDE, DECISION_BY_MAIL)),
            entry("vote-on-request", new Step(MEMBERS_DECIDE, DECISION_BY_MAIL)),
            entry("cast-casting-vote", new Step(MEMBERS_DECIDE, DECISION_BY_MAIL)),
            entry(
                    "reconvene-vote",
                    new Step(
                            "Too few members could vote.",
                            "The coordinator calls the vote again. " + DECISION_BY_MAIL)),
            entry(
                    "consider-refusal",
                    new Step(
                            "It was not approved.",
                            "You can accept that, or challenge the decision once within 10 working days.")),
            entry("propose-reconsideration", new Step("Its decision is being looked at again.", DECISION_BY_MAIL)),
            entry(
                    "review-contract",
                    new Step(
                            "The owner of the contract is reviewing what it is worth.",
                            "When the owner has recommended what becomes of it, the sponsor is asked.")),
            entry(
                    "record-renewal",
                    new Step(
                            "It is approved, and procurement is recording the next term.",
                            "When the next term is recorded, the register has it and the request is closed.")),
            entry(
                    "end-contract",
                    new Step(
                            "It is approved that the contract ends, and the contract manager is seeing to it.",
                            "When notice is served and the data is safe, the request is closed.")),
            entry(
                    "review-challenge",
                    new Step(
                            "The decision was challenged, and somebody who did not decide is looking at it.",
                            "You will be told whether the decision stands or is made again.")),
            entry(
                    "propose-decision",
                    new Step(
                            "A decision is being prepared for the vote of the members.",
                            "When the members have voted, you will be told the decision by e-mail.")),
            entry(
                    "meet-condition",
                    new Step(
                            "A condition of the approval is to be met by its owner.",
                            "When the condition is met, somebody else signs it off.")),
            entry(
                    "sign-off-condition",
                    new Step(
                            "The evidence for a condition of the approval is being looked at.",
                            "When the condition is signed off, what waited for it goes on.")),
            entry(
                    "fulfil-request",
                    new Step(
                            "It is approved, and the ICT provider is providing it.",
                            "When the ICT provider confirms what was provided, the request is closed.")),
            entry(
                    "go-to-market",
                    new Step(
                            "Going to market is approved, and procurement is publishing it.",
                            "When it is published, the architect compares it with what was approved.")),
            entry(
                    "check-published-wording",
                    new Step(
                            "It is published, and the architect is comparing the wording with what was approved.",
                            "When the wording is confirmed, procurement proposes a supplier.")),
            entry(
                    "propose-award",
                    new Step(
                            "It is on the market, and procurement will propose a supplier.",
                            "When a supplier is proposed, the award is reviewed and decided.")),
            entry(
                    "record-contract",
                    new Step(
                            "The award is approved, and procurement is recording the contract.",
                            "When the contract is recorded, the people accountable for it are asked to accept.")),
            entry(
                    "accept-accountability",
                    new Step(
                            "The contract is recorded, and the people accountable for it are asked to accept.",
                            "When all have accepted, the contract is in place and the request is closed.")));

    /** Tasks in which it is decided; procurements are decided twice. */
    private static final Set<String> DECIDING =
            Set.of("decide-request", "propose-decision", "declare-interest", "vote-on-request", "cast-casting-vote");

    private WhereItIs() {}

    /** Where the request is, and what comes next. */
    record Step(String where, String next) {

        private static final String DECIDED = "When all reviews are done, the request is decided.";

        Step about(boolean decides, String what, String then) {
            return decides
                    ? new Step(
                            "It is waiting for a decision about " + what + ".",
                            "You will be told the decision by e-mail. If it is approved, " + then + ".")
                    : new Step(
                            where, next.equals(DECIDED) ? "When all reviews are done, " + what + " is decided." : next);
        }
    }

    private static Step review(String where) {
        return new Step(where, Step.DECIDED);
    }

    static Step of(CaseFile file, List<Task> open) {
        return switch (file.status()) {
            case DRAFT ->
                new Step("It is a draft; nobody else sees it yet.", "Finish the questions and submit the request.");
            case WITHDRAWN -> new Step("It was withdrawn.", "Nothing more happens.");
            case CLOSED ->
                new Step(
                        file.approved() ? "It was approved and is closed." : "It is closed without approval.",
                        "Nothing more happens.");
            default -> underWay(open);
        };
    }

    static boolean knows(String taskKey) {
        return STEPS.containsKey(taskKey);
    }

    /** What the people who asked must do comes first. */
    private static Step underWay(List<Task> open) {
        List<Step> steps = open.stream()
                .sorted(Comparator.comparing((Task task) -> task.group() != Role.REQUESTER))
                .flatMap(task -> step(task).stream())
                .distinct()
                .toList();
        if (steps.isEmpty()) {
            return new Step("Gatehouse is working on it.", "It goes to the next people in a moment.");
        }
        return new Step(
                joined(steps.stream().map(Step::where)), joined(steps.stream().map(Step::next)));
    }

    private static String joined(java.util.stream.Stream<String> sentences) {
        return sentences.distinct().collect(Collectors.joining(" "));
    }

    /** Procurements are decided twice; say about what. */
    private static Optional<Step> step(Task task) {
        Optional<Step> known = Optional.ofNullable(STEPS.get(task.key()));
        boolean decides = DECIDING.contains(task.key());
        return switch (task.gate()) {
            case "GATE_1" -> known.map(step -> step.about(decides, "going to market", "procurement publishes it"));
            case "GATE_2" -> known.map(step -> step.about(decides, "the award", "procurement records the contract"));
            default -> known;
        };
    }
}
