package org.gatehouse.access;

/**
 * Somebody's name or e-mail address is another than before. Published in the transaction that changes it.
 *
 * @param person as they are now
 * @param version how often this person was written, the first time included
 */
public record PersonDetailsChanged(Person person, long version) {}
