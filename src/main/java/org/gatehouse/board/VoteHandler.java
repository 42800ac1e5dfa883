package org.gatehouse.board;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Action;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.FormExamples;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** A member votes; whoever presides breaks equal votes. A vote against says why: dissent stays on the record. */
@Component
class VoteHandler implements TaskHandler {

    private static final String VOTE = "vote-on-request";
    private static final String CASTING = "cast-casting-vote";

    private final Ballots ballots;
    private final BoardNews news;
    private final FormExamples examples;
    private final Clock clock;

    VoteHandler(Ballots ballots, BoardNews news, FormExamples examples, Clock clock) {
        this.ballots = ballots;
        this.news = news;
        this.examples = examples;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of(VOTE, CASTING);
    }

    @Override
    public Action action(String key) {
        return Action.DECIDE;
    }

    /** A vote is nobody else's; the casting vote can go to the deputy chair where the chair is away. */
    @Override
    public boolean isPersonal(String key) {
        return key.equals(VOTE);
    }

    @Override
    public Set<String> isAbout(String key) {
        return Set.of("propose-decision", "propose-reconsideration");
    }

    /** Nobody votes about risks to people without having read of them. */
    @Override
    public boolean needsConfidential(String key) {
        return true;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = examples.of(task.formId(), task.formVersion());
        Outcome yes = new Outcome(Choice.FOR.name(), "For what is proposed", example);
        Outcome no = new Outcome(Choice.AGAINST.name(), "Against what is proposed", example);
        return task.key().equals(CASTING)
                ? List.of(yes, no)
                : List.of(yes, no, new Outcome(Choice.ABSTAIN.name(), "I abstain", example));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Choice choice = Choice.valueOf(completion.outcome());
        if (choice == Choice.AGAINST) {
            Reasons.required(completion, "Enter why you vote against it. Your reason stays on the record.");
        }
        Task task = completion.task();
        Ballot ballot = ballots.open(
                        task.caseReference(), task.gate(), completion.by().id())
                .orElseThrow(() -> new WrongState("The vote is over."));
        Vote vote = new Vote(
                UUID.randomUUID(),
                completion.by().id(),
                completion.by().staffNumber(),
                Electorate.presides(completion.by()),
                choice,
                task.key().equals(CASTING));
        ballots.insert(ballot, vote, completion.reason(), clock.instant());
        news.cast(task.caseReference(), vote);
        return Map.of();
    }
}
