package org.gatehouse.access;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who signs in. Two accounts of one human being carry the same staff number and count as one person wherever a
 * rule speaks of a person.
 */
public record Person(
        UUID id,
        String username,
        String staffNumber,
        String name,
        String email,
        Set<Role> roles,
        Set<String> serviceAreas) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        return java.util.Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Whether this person may take work of the group; chair and deputy are members, and the deputy stands in for the chair. */
    public boolean worksFor(Role group) {
        return roles.contains(group)
                || (group == Role.CHAIR && has(Role.DEPUTY_CHAIR))
                || (group == Role.MEMBER && hasAny(Role.CHAIR, Role.DEPUTY_CHAIR));
    }
}
