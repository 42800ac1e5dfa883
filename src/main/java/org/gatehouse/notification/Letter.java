package org.gatehouse.notification;

import java.util.UUID;

/**
 * A mail taken from the outbox to be sent now.
 *
 * @param attempts how often it was tried, this time included
 * @param lease proves that the row is still ours when we come back
 */
record Letter(UUID id, String recipient, String subject, String body, String messageId, int attempts, String lease) {}
