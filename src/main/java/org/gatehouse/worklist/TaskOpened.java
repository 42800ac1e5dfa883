package org.gatehouse.worklist;

/** A task came to a person or group; published in the transaction that opened it. */
public record TaskOpened(Task task) {}
