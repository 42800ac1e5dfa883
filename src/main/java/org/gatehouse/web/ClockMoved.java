package org.gatehouse.web;

import java.time.Duration;

/**
 * The demonstration's clock was moved, and this is already kept: whoever works by the day looks again.
 *
 * @param ahead how far it now runs ahead of the system's clock
 */
public record ClockMoved(Duration ahead) {}
