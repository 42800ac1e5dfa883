package org.gatehouse.workflow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Stands in for the rest of Gatehouse behind the names that the models call: answers what a test told it to, and
 * remembers what it was asked to do. The decision tables' own listener is the real one.
 */
final class StandIns {

    /** The day on whose end every ballot closes. */
    static final LocalDate LAST_DAY_TO_VOTE = LocalDate.of(2031, 3, 14);

    /** Whatever only does something for the case and tells the process nothing. */
    private static final List<String> ACTS = List.of(
            "approveByRule",
            "closeRequest",
            "passGateThree",
            "refuseRatification",
            "returnUnanswered",
            "startReplacement");

    private static StandIns present = new StandIns();

    final List<String> acts = new ArrayList<>();
    final Deque<Boolean> quorums = new ArrayDeque<>();
    final Deque<String> counts = new ArrayDeque<>();
    int ballots;
    long voters = 3;
    boolean declaredBefore;
    boolean settled;
    boolean unmetMandatory;
    String contractOwner = "owner-1";
    Map<String, Object> recorded = Map.of();

    private StandIns() {}

    /** For one test. */
    static StandIns anew() {
        present = new StandIns();
        return present;
    }

    static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        ACTS.forEach(act -> beans.put(act, (JavaDelegate) execution -> present.acts.add(act)));
        beans.put("decisionTableResult", new DecisionTableResult(List.of()));
        beans.put("openBallot", (JavaDelegate) execution -> present.openBallot(execution));
        beans.put("countVotes", (JavaDelegate) execution -> present.countVotes(execution));
        beans.put("recordDecision", (JavaDelegate) execution -> present.recordDecision(execution));
        beans.put("approvalFacts", (ExecutionListener) execution -> present.tellApprovalFacts(execution));
        beans.put("procurementFacts", (ExecutionListener) execution -> tellProcurementFacts(execution));
        beans.put("renewalOwner", (ExecutionListener)
                execution -> execution.setVariable("contractOwner", present.contractOwner));
        beans.put("votingMembers", new Members());
        beans.put("accountablePerson", new Accountable());
        return beans;
    }

    private void openBallot(DelegateExecution execution) {
        ballots++;
        execution.setVariable("ballotId", "ballot-" + ballots);
        execution.setVariable("voterCount", voters);
        execution.setVariable("quorumPossible", quorums.isEmpty() || quorums.removeFirst());
        execution.setVariable("ballotLastDay", start(LAST_DAY_TO_VOTE));
        execution.setVariable("ballotCloses", start(LAST_DAY_TO_VOTE.plusDays(1)));
    }

    private void countVotes(DelegateExecution execution) {
        acts.add("countVotes");
        execution.setVariable("voteResult", counts.removeFirst());
    }

    private void recordDecision(DelegateExecution execution) {
        Objects.requireNonNull(execution.getVariable("ballotId"), "a decision is recorded with its ballot");
        acts.add("recordDecision");
        recorded.forEach(execution::setVariable);
    }

    private void tellApprovalFacts(DelegateExecution execution) {
        execution.setVariable("unmetMandatory", unmetMandatory);
        execution.setVariable("challenged", Boolean.TRUE.equals(execution.getVariable("challenged")));
    }

    private static void tellProcurementFacts(DelegateExecution execution) {
        execution.setVariable("thresholdPence", 20_772_000L);
        execution.setVariable("procedure", "TENDER");
    }

    static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.of("Europe/London")).toInstant());
    }

    /** Three members by place. */
    public static final class Members extends VotingMembers {

        Members() {
            super(null);
        }

        @Override
        public String person(DelegateExecution execution) {
            return "member-" + execution.getVariable("loopCounter");
        }

        @Override
        public boolean declared(DelegateExecution execution) {
            return present.declaredBefore;
        }

        @Override
        public boolean settled(DelegateExecution execution) {
            return present.settled;
        }

        @Override
        public String presiding(DelegateExecution execution) {
            return "chair-1";
        }
    }

    /** The people named, by place. */
    public static final class Accountable extends AccountablePerson {

        Accountable() {
            super(null);
        }

        @Override
        public String of(DelegateExecution execution) {
            return "accountable-" + execution.getVariable("loopCounter");
        }
    }
}
