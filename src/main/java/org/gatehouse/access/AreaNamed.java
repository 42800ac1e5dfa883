package org.gatehouse.access;

/** A service area was added or got another name. Published in the transaction that does it. */
public record AreaNamed(ServiceArea area) {}
