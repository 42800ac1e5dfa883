package org.gatehouse.access;

/**
 * Somebody's roles or service areas are others than before. Published in the transaction that changes them.
 *
 * @param person as they are now
 * @param version how often this person was written, the first time included
 */
public record PersonRolesChanged(Person person, long version) {}
