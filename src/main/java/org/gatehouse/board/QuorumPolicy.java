package org.gatehouse.board;

import java.util.Collection;
import java.util.Optional;

/**
 * Whether enough members take part: as many as the quorum says, chair or deputy chair among them (DOMAIN 5.2). Whoever
 * abstains takes part.
 */
final class QuorumPolicy {

    private QuorumPolicy() {}

    /** A human being who takes part, and whether they are chair or deputy chair. */
    record Seat(String staffNumber, boolean presides) {}

    /** Why there is no quorum, in words; empty where there is one. */
    static Optional<String> missing(Collection<Seat> seats, int quorum) {
        long people = seats.stream().map(Seat::staffNumber).distinct().count();
        if (people < quorum) {
            return Optional.of("Only " + people + " of the " + quorum + " members needed for a quorum take part.");
        }
        if (seats.stream().noneMatch(Seat::presides)) {
            return Optional.of("Neither the chair nor the deputy chair takes part, so there is no quorum.");
        }
        return Optional.empty();
    }
}
