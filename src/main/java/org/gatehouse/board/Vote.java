package org.gatehouse.board;

import java.util.UUID;

/**
 * One member's vote. A casting vote is a second one, which breaks equal votes.
 *
 * @param presides whether the voter is chair or deputy chair
 */
record Vote(UUID id, UUID voter, String staffNumber, boolean presides, Choice choice, boolean casting) {}
