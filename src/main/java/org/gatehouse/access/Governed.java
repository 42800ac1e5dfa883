package org.gatehouse.access;

import java.util.Set;
import java.util.UUID;

/**
 * What the access policy needs to know about a case: whose it is and who already had a hand in it. People are named by
 * staff number, so that a second account changes nothing.
 *
 * @param reference the case's reference, for example {@code TR-2026-0001}
 * @param serviceArea the service area that asks
 * @param draft not submitted yet: only its author and those it is shared with may see it
 * @param requesters staff numbers of those who asked, wrote answers or completed a task of those who ask
 * @param sponsor staff number of the named sponsor, empty before one is named
 * @param reviewers staff numbers of those who reviewed it or did other work on it than deciding
 * @param owners staff numbers of those who own the contract or system concerned
 * @param interests staff numbers of those whose latest declaration says that they have an interest
 * @param unsighted staff numbers of those whose interest took the sight of the case from them
 * @param neverDeciding staff numbers of those who administer, coordinate or audit, with whatever account
 * @param deciders staff numbers of those who decided or whose vote counts
 * @param participants staff numbers of everybody who has or had a task in the case
 * @param groups groups that have or had a task in the case
 */
public record Governed(
        UUID id,
        String reference,
        String serviceArea,
        boolean draft,
        Set<String> requesters,
        Set<String> sponsor,
        Set<String> reviewers,
        Set<String> owners,
        Set<String> interests,
        Set<String> unsighted,
        Set<String> neverDeciding,
        Set<String> deciders,
        Set<String> participants,
        Set<Role> groups) {

    /** Whether an interest took the sight of the case from this person; those who ask always see it. */
    public boolean isHiddenFrom(Person person) {
        return unsighted.contains(person.staffNumber()) && !requesters.contains(person.staffNumber());
    }
}
