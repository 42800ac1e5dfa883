package org.gatehouse.board;

import java.util.List;

/**
 * What the votes say: with a quorum, more votes for than against carry; abstentions count for the quorum only; equal votes
 * are broken by the casting vote of whoever presides (DOMAIN 5.2).
 */
final class MajorityPolicy {

    private MajorityPolicy() {}

    /** What a count can say. */
    enum Result {
        CARRIED,
        LOST,
        TIED,
        NO_QUORUM
    }

    /** The result with its reason in words. */
    record Count(Result result, String why) {}

    /** @param votes the valid ones, casting vote included */
    static Count of(List<Vote> votes, int quorum) {
        List<Vote> first = votes.stream().filter(vote -> !vote.casting()).toList();
        var seats = first.stream()
                .map(vote -> new QuorumPolicy.Seat(vote.staffNumber(), vote.presides()))
                .toList();
        return QuorumPolicy.missing(seats, quorum)
                .map(why -> new Count(Result.NO_QUORUM, why))
                .orElseGet(() -> majority(first, votes));
    }

    private static Count majority(List<Vote> first, List<Vote> all) {
        long yes = count(first, Choice.FOR);
        long no = count(first, Choice.AGAINST);
        String words = yes + " for, " + no + " against, " + count(first, Choice.ABSTAIN) + " abstained";
        if (yes != no) {
            return new Count(yes > no ? Result.CARRIED : Result.LOST, words + ".");
        }
        return all.stream()
                .filter(Vote::casting)
                .findFirst()
                .map(vote -> vote.choice() == Choice.FOR
                        ? new Count(Result.CARRIED, words + "; carried by the casting vote.")
                        : new Count(Result.LOST, words + "; lost by the casting vote."))
                .orElseGet(() -> new Count(Result.TIED, words + "; the casting vote decides."));
    }

    private static long count(List<Vote> votes, Choice choice) {
        return votes.stream().filter(vote -> vote.choice() == choice).count();
    }
}
