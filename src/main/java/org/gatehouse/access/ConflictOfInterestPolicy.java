package org.gatehouse.access;

import java.util.Optional;
import java.util.Set;

/**
 * Nobody decides what they had a hand in. People are compared by staff number: a second account, a delegation or a task
 * reassigned to oneself changes nothing.
 */
final class ConflictOfInterestPolicy {

    private ConflictOfInterestPolicy() {}

    /**
     * Why this person cannot decide the case, in words; empty if they are free to. The database says the same of decisions,
     * motions and votes; the two change together.
     */
    static Optional<String> againstDeciding(Person person, Governed governed) {
        if (isAmong(person, governed.requesters())) {
            return Optional.of("You cannot decide this request because you asked for it or wrote part of it.");
        }
        if (isAmong(person, governed.sponsor())) {
            return Optional.of("You cannot decide this request because you are its sponsor.");
        }
        if (isAmong(person, governed.reviewers())) {
            return Optional.of("You cannot decide this request because you reviewed it or did other work on it.");
        }
        if (isAmong(person, governed.owners())) {
            return Optional.of(
                    "You cannot decide this request because you own the contract or system that it is about.");
        }
        if (isAmong(person, governed.interests())) {
            return Optional.of("You cannot decide this request because you declared an interest in it.");
        }
        if (isAmong(person, governed.neverDeciding())) {
            return Optional.of("You cannot decide this request because you administer, coordinate or audit with another"
                    + " account, and whoever does never decides.");
        }
        return Optional.empty();
    }

    /** Why this person cannot review the case, in words; empty if they are free to. */
    static Optional<String> againstReviewing(Person person, Governed governed) {
        if (isAmong(person, governed.requesters())) {
            return Optional.of("You cannot review this request because you asked for it or wrote part of it.");
        }
        if (isAmong(person, governed.sponsor())) {
            return Optional.of("You cannot review this request because you are its sponsor.");
        }
        if (isAmong(person, governed.owners())) {
            return Optional.of(
                    "You cannot review this request because you own the contract or system that it is about.");
        }
        return Optional.empty();
    }

    static boolean isAmong(Person person, Set<String> staffNumbers) {
        return staffNumbers.contains(person.staffNumber());
    }
}
