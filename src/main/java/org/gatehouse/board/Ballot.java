package org.gatehouse.board;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One call to vote.
 *
 * @param round 1 for the first call on this, then 2, …
 * @param closesOn the last day on which votes are taken
 */
record Ballot(UUID id, String caseReference, String gate, Purpose purpose, int round, int quorum, LocalDate closesOn) {}
