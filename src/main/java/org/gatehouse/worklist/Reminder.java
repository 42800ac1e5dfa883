package org.gatehouse.worklist;

import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Role;

/**
 * Something with a date that people should hear of today.
 *
 * @param event says what is near and for what, for example {@code WaiverExpires/30/…}; nobody is told twice of one event
 * @param line what is near, in one sentence for a mail
 * @param path the page to look at, for example {@code /waivers}
 * @param people who is told by name
 * @param groups whose members are told besides
 */
public record Reminder(
        String event, String caseReference, String line, String path, Set<UUID> people, Set<Role> groups) {}
