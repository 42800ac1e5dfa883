package org.gatehouse.access;

/** Somebody can sign in who could not before. Published in the transaction that adds them. */
public record PersonAdded(Person person) {}
