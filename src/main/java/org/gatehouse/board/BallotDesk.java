package org.gatehouse.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.decision.MotionDesk;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls the members to vote, and counts. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BallotDesk {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Ballots ballots;
    private final Electorate electorate;
    private final Interests interests;
    private final BoardNews news;
    private final Context context;

    BallotDesk(Ballots ballots, Electorate electorate, Interests interests, BoardNews news, Context context) {
        this.ballots = ballots;
        this.electorate = electorate;
        this.interests = interests;
        this.news = news;
        this.context = context;
    }

    /** The rules in force, the calendar and who is put what to the vote. */
    @org.springframework.stereotype.Component
    record Context(BoardSettings settings, WorkingDays days, Clock clock, People people, MotionDesk motions) {}

    /**
     * A call to vote.
     *
     * @param invited how many members are asked; none where they could not make a quorum
     * @param closesOn the last day on which votes are taken
     */
    public record Call(UUID ballot, int invited, LocalDate closesOn, boolean quorumPossible) {}

    /** @param targetDays working days for the vote */
    public Call open(String caseReference, String gate, String purpose, long targetDays) {
        Purpose about = Purpose.valueOf(purpose);
        List<Person> free = electorate.of(caseReference);
        int quorum = about == Purpose.URGENT
                ? context.settings().urgentQuorum()
                : context.settings().quorum();
        LocalDate closesOn = context.days().after(today(), targetDays);
        Ballot ballot = new Ballot(
                UUID.randomUUID(),
                caseReference,
                gate,
                about,
                ballots.asked(caseReference, gate, about) + 1,
                quorum,
                closesOn);
        ballots.insert(ballot, free, context.clock().instant());
        news.opened(ballot, free.size());
        Optional<String> missing =
                QuorumPolicy.missing(free.stream().map(Electorate::seat).toList(), quorum);
        missing.ifPresent(why -> close(ballot, new MajorityPolicy.Count(MajorityPolicy.Result.NO_QUORUM, why)));
        return new Call(ballot.id(), free.size(), closesOn, missing.isEmpty());
    }

    /** The member invited at that place, counted from 0. */
    public UUID voter(UUID ballot, int position) {
        return ballots.voters(ballot).get(position);
    }

    /** Whether that member already said on this request that they have no interest. */
    public boolean declaredFree(UUID ballot, int position) {
        return interests.declaredFree(ballots.get(ballot).caseReference(), voter(ballot, position));
    }

    /** Whether nobody else need vote: an urgent decision is made by the chair and one member. */
    public boolean settled(UUID ballot) {
        Ballot called = ballots.get(ballot);
        return called.purpose() == Purpose.URGENT
                && switch (MajorityPolicy.of(ballots.valid(ballot), called.quorum())
                        .result()) {
                    case CARRIED, LOST -> true;
                    case TIED, NO_QUORUM -> false;
                };
    }

    /** What the votes say now; a tie stays open for the casting vote. */
    public String count(UUID ballot) {
        Ballot called = ballots.get(ballot);
        MajorityPolicy.Count count = orLost(called, MajorityPolicy.of(ballots.valid(ballot), called.quorum()));
        if (count.result() != MajorityPolicy.Result.TIED) {
            close(called, count);
        }
        if (count.result() == MajorityPolicy.Result.LOST && called.purpose() != Purpose.RATIFICATION) {
            context.motions().lost(called.caseReference(), called.gate());
        }
        return count.result().name();
    }

    /** A majority carries nothing that the gate does not let pass, or a waiver without the votes it needs. */
    private MajorityPolicy.Count orLost(Ballot called, MajorityPolicy.Count count) {
        if (count.result() != MajorityPolicy.Result.CARRIED || called.purpose() == Purpose.RATIFICATION) {
            return count;
        }
        return context.motions()
                .obstacle(called.caseReference(), called.gate(), called.id())
                .map(why -> new MajorityPolicy.Count(MajorityPolicy.Result.LOST, count.why() + " " + why))
                .orElse(count);
    }

    /** Who breaks equal votes: the chair if they voted, else the deputy chair. */
    public UUID presiding(UUID ballot) {
        return ballots.valid(ballot).stream()
                .filter(Vote::presides)
                .map(vote -> context.people().byId(vote.voter()))
                .min(Comparator.comparing(person -> !person.has(org.gatehouse.access.Role.CHAIR)))
                .map(Person::id)
                .orElseThrow();
    }

    private void close(Ballot ballot, MajorityPolicy.Count count) {
        ballots.close(ballot.id(), count, context.clock().instant());
        news.counted(ballot, count);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(context.clock().instant(), LONDON);
    }
}
