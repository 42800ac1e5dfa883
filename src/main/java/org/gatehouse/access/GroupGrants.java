package org.gatehouse.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What membership in the council's groups gives here: roles and service areas. Written
 * {@code tda-chair=chair+member,housing-staff=requester+area:housing}; one group per line where a group's name has a comma.
 */
public final class GroupGrants {

    private static final String AREA = "area:";
    private static final Pattern AREA_CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final Map<String, Grant> ofGroup;

    private GroupGrants(Map<String, Grant> ofGroup) {
        this.ofGroup = Map.copyOf(ofGroup);
    }

    /** What one group gives, or several together. */
    record Grant(Set<Role> roles, Set<String> areas) {

        static final Grant NOTHING = new Grant(Set.of(), Set.of());

        Grant and(Grant other) {
            return new Grant(union(roles, other.roles), union(areas, other.areas));
        }

        private static <T> Set<T> union(Set<T> first, Set<T> second) {
            var all = new HashSet<>(first);
            all.addAll(second);
            return Set.copyOf(all);
        }
    }

    /** @throws IllegalArgumentException with a sentence that names the part that cannot be read */
    public static GroupGrants read(String text) {
        var grants = new HashMap<String, Grant>();
        for (var entry : text.split(text.contains("\n") ? "\\R" : ",", -1)) {
            if (!entry.isBlank()) {
                var middle = entry.lastIndexOf('=');
                require(middle > 0, "“" + entry.strip() + "” is not of the form group=role.");
                var group = entry.substring(0, middle).strip();
                grants.merge(group, grant(entry.substring(middle + 1)), Grant::and);
            }
        }
        require(
                grants.values().stream().anyMatch(grant -> !grant.roles().isEmpty()),
                "No group gives a role: nobody could sign in.");
        return new GroupGrants(grants);
    }

    /** Groups that nothing is known of give nothing. */
    Grant of(Collection<String> groups) {
        return groups.stream()
                .map(group -> ofGroup.getOrDefault(group, Grant.NOTHING))
                .reduce(Grant.NOTHING, Grant::and);
    }

    private static Grant grant(String text) {
        return Arrays.stream(text.split("\\+", -1))
                .map(String::strip)
                .map(GroupGrants::one)
                .reduce(Grant.NOTHING, Grant::and);
    }

    private static Grant one(String code) {
        if (code.startsWith(AREA)) {
            var area = code.substring(AREA.length());
            require(AREA_CODE.matcher(area).matches(), "“" + code + "” names no service area.");
            return new Grant(Set.of(), Set.of(area));
        }
        return Role.ofCode(code)
                .map(role -> new Grant(Set.of(role), Set.of()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no role “" + code + "”. Roles: " + String.join(", ", roles()) + "."));
    }

    private static List<String> roles() {
        return Arrays.stream(Role.values()).map(Role::code).toList();
    }

    private static void require(boolean met, String sentence) {
        if (!met) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
