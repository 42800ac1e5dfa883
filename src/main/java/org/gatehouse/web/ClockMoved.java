package org.gatehouse.web;

import java.time.Duration;

/**
 * The demonstration's clock was moved: whatever waits for a day looks again.
 *
 * @param ahead how far it now stands ahead of the machine's clock
 */
public record ClockMoved(Duration ahead) {}
