package org.gatehouse.workflow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gatehouse.board.BallotDesk;
import org.springframework.stereotype.Component;

/** Calls the members who are free to vote, until a deadline from the table {@code target-days}. */
@Component("openBallot")
class OpenBallot implements JavaDelegate {

    private final BallotDesk ballots;
    private final TargetDays targetDays;

    OpenBallot(BallotDesk ballots, TargetDays targetDays) {
        this.ballots = ballots;
        this.targetDays = targetDays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BallotDesk.Call call = ballots.open(
                execution.getProcessBusinessKey(),
                String.valueOf(execution.getVariable("gate")),
                String.valueOf(execution.getVariable("purpose")),
                targetDays.of(
                        execution.getProcessDefinitionId(),
                        "vote-on-request",
                        String.valueOf(execution.getVariable("lane"))));
        execution.setVariable("ballotId", call.ballot().toString());
        execution.setVariable("voterCount", (long) call.invited());
        execution.setVariable("quorumPossible", call.quorumPossible());
        execution.setVariable("ballotLastDay", start(call.closesOn()));
        execution.setVariable("ballotCloses", start(call.closesOn().plusDays(1)));
    }

    private static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.of("Europe/London")).toInstant());
    }
}
