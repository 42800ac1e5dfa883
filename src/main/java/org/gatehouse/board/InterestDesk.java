package org.gatehouse.board;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Action;
import org.gatehouse.access.Person;
import org.gatehouse.access.WrongState;
import org.gatehouse.request.RequestAccess;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskLedger;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where members declare interests. Whoever has one loses the vote, and sight of the request where the council's rules say
 * so; declared late, it voids a vote already cast and the quorum is counted again (DOMAIN 5.7).
 */
@Service
class InterestDesk {

    /** They are personal: nobody else takes them over. */
    private static final Set<String> PERSONAL = Set.of("declare-interest", "vote-on-request");

    private static final String WHY = "The voter declared an interest.";

    private final Interests interests;
    private final Ballots ballots;
    private final BoardNews news;
    private final Work work;
    private final Rules rules;

    InterestDesk(Interests interests, Ballots ballots, BoardNews news, Work work, Rules rules) {
        this.interests = interests;
        this.ballots = ballots;
        this.news = news;
        this.work = work;
        this.rules = rules;
    }

    /** The tasks on the request. */
    @org.springframework.stereotype.Component
    record Work(WorkHistory history, TaskLedger ledger) {}

    /** What is asked before somebody may declare. */
    @org.springframework.stereotype.Component
    record Rules(BoardSettings settings, RequestAccess access, Clock clock) {}

    /** What a member says when asked, before the vote. */
    @Transactional
    public void answer(Person by, String reference, Interests.Nature nature) {
        news.declared(record(by, reference, nature, false), List.of());
    }

    /**
     * What a member says unasked.
     *
     * @throws org.gatehouse.access.NotFound if the member cannot see the request
     * @throws WrongState if they say that there is none: only an interest is declared unasked
     */
    @Transactional
    public void declare(Person by, String reference, Interests.Nature nature) {
        rules.access().visible(by, reference);
        rules.access().may(by, Action.DECLARE_INTEREST, reference).orRefuse();
        if (nature == Interests.Nature.NONE) {
            throw new WrongState("Choose what kind of interest you have.");
        }
        List<Task> held = work.history().open(reference).stream()
                .filter(task -> by.id().equals(task.assignee()))
                .toList();
        List<String> ended = held.stream()
                .filter(task -> PERSONAL.contains(task.key()))
                .map(Task::id)
                .toList();
        ended.forEach(work.ledger()::cancel);
        held.stream()
                .filter(task -> !PERSONAL.contains(task.key()))
                .forEach(task -> work.ledger().giveBack(task.id()));
        Interests.Declaration declaration = record(by, reference, nature, true);
        for (UUID vote : ballots.votesOf(reference, by.staffNumber())) {
            ballots.voidVote(vote, declaration.declaredAt(), WHY);
            news.voided(reference, vote);
        }
        news.declared(declaration, ended);
    }

    private Interests.Declaration record(Person by, String reference, Interests.Nature nature, boolean late) {
        boolean sight = nature != Interests.Nature.NONE && rules.settings().interestRemovesSight();
        Interests.Declaration declaration = new Interests.Declaration(
                UUID.randomUUID(),
                reference,
                by.id(),
                nature,
                late,
                sight,
                rules.clock().instant());
        interests.insert(declaration);
        return declaration;
    }
}
