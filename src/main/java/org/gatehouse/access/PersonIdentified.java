package org.gatehouse.access;

/** The council's identity provider can sign this person in from now on. Published in the transaction that stores it. */
public record PersonIdentified(Person person, String issuer, String subject) {}
