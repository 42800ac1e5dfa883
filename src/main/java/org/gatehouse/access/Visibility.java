package org.gatehouse.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who sees a case, said in SQL for lists, counts, searches and exports. Says what {@link ReadingPolicy} says; the two
 * change together.
 */
@Component
public class Visibility {

    private static final String WHERE = """
            (r.reference in (select h.case_ref from case_hands h
                              where h.staff_number = :visibleStaffNumber and h.hand in ('requester', 'author'))
             or (r.status <> 'DRAFT'
                 and r.reference not in (select u.case_ref from case_unsighted u
                                          where u.staff_number = :visibleStaffNumber)
                 and (:visibleEvery = 'yes'
                      or r.service_area in (:visibleAreas)
                      or r.sponsor_id in (select id from people where staff_number = :visibleStaffNumber)
                      or exists (select 1 from tasks vt where vt.case_ref = r.reference
                                  and (vt.group_code in (:visibleGroups)
                                       or vt.assignee in (select id from people
                                                           where staff_number = :visibleStaffNumber)
                                       or vt.completed_by in (select id from people
                                                               where staff_number = :visibleStaffNumber))))))
            """;

    /** Stands for an empty list, which SQL has no way to write; no area and no group has this code. */
    private static final List<String> NONE = List.of("");

    /** A condition on the table alias {@code r} of technology_requests, in brackets, with named parameters. */
    public String where() {
        return WHERE;
    }

    /** Values for every named parameter of {@link #where()}; all names start with {@code visible}. */
    public Map<String, ?> parameters(Person person) {
        return Map.of(
                "visibleStaffNumber", person.staffNumber(),
                "visibleEvery", ReadingPolicy.readsEveryCase(person) ? "yes" : "no",
                "visibleAreas", orNone(ReadingPolicy.areasOf(person)),
                "visibleGroups",
                        orNone(ReadingPolicy.groupsOf(person).stream()
                                .map(Role::code)
                                .toList()));
    }

    private static Collection<String> orNone(Collection<String> values) {
        return values.isEmpty() ? NONE : List.copyOf(values);
    }
}
