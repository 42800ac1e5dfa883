package org.gatehouse.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** A vote was short of its quorum: the coordinator calls it again, or adjourns it until enough members are free. */
@Component
class ReconveneHandler implements TaskHandler {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int USUAL_ADJOURNMENT = 14;

    private final Electorate electorate;
    private final BoardSettings settings;
    private final CaseFiles files;
    private final Clock clock;

    ReconveneHandler(Electorate electorate, BoardSettings settings, CaseFiles files, Clock clock) {
        this.electorate = electorate;
        this.settings = settings;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("reconvene-vote");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Outcome again = new Outcome("AGAIN", "Call the vote again", Map.of());
        Outcome adjourn = new Outcome(
                "ADJOURN",
                "Adjourn the vote to a day",
                Map.of("voteAgainOn", today().plusDays(USUAL_ADJOURNMENT).toString()));
        return missing(task).isEmpty() ? List.of(again, adjourn) : List.of(adjourn, again);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Map<String, Object> facts = new HashMap<>();
        if (completion.outcome().equals("ADJOURN")) {
            Reasons.answered(completion, "voteAgainOn", "Enter the day on which the vote is called again.");
            LocalDate day = completion.answers().date("voteAgainOn").orElseThrow();
            if (!day.isAfter(today())) {
                throw new AnswersRefused(
                        List.of(new Problem("/answers/voteAgainOn", "voteAgainOn", "Enter a day after today.")));
            }
            facts.put("voteAgainOn", Date.from(day.atStartOfDay(LONDON).toInstant()));
            if (!completion.task().followUp()) {
                files.defer(completion.task().caseReference());
            }
        } else {
            missing(completion.task()).ifPresent(why -> {
                throw new WrongState(why + " Adjourn the vote until somebody else can take part.");
            });
        }
        return facts;
    }

    /** Why those who are free today could not make a quorum. */
    private Optional<String> missing(Task task) {
        return QuorumPolicy.missing(
                electorate.of(task.caseReference()).stream()
                        .map(Electorate::seat)
                        .toList(),
                settings.quorum());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
