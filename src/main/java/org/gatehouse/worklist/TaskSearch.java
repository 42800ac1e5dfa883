package org.gatehouse.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.access.Visibility;
import org.gatehouse.web.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists tasks of the cases a person may see, most urgent first. */
@Component
class TaskSearch {

    private static final String OVERDUE = "overdue";
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final List<String> STATES = List.of("OPEN", "COMPLETED", "CANCELLED");
    private static final List<String> WHOSE = List.of("me", "available", "others", "done");
    private static final List<String> GROUPS =
            Arrays.stream(Role.values()).map(Role::code).toList();

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final Tasks tasks;
    private final Clock clock;

    TaskSearch(JdbcClient jdbc, Visibility visibility, Tasks tasks, Clock clock) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * What to list; an empty text means any.
     *
     * @param whose {@code me}: held by the reader; {@code available}: held by nobody and for one of the reader's groups;
     *     {@code others}: open, but for others; {@code done}: completed by the reader
     * @param dueBy the last day by which what is listed is due
     */
    record Query(
            String request,
            String group,
            String whose,
            String state,
            @Nullable LocalDate dueBy,
            String after,
            int limit) {

        /** To see whether there are more. */
        Query plusOne() {
            return new Query(request, group, whose, state, dueBy, after, limit + 1);
        }
    }

    /** @throws org.gatehouse.web.FilterRefused where something typed cannot be read */
    Query query(TaskAsk ask) {
        Filters filters = new Filters();
        boolean overdue = OVERDUE.equalsIgnoreCase(Filters.clean(ask.due()));
        String state = filters.code("state", ask.state(), STATES);
        Query query = new Query(
                filters.text("request", ask.request()).toUpperCase(Locale.ROOT),
                filters.code("group", ask.group(), GROUPS),
                filters.code("assignee", ask.assignee(), WHOSE),
                overdue && state.isEmpty() ? "OPEN" : state,
                overdue ? today().minusDays(1) : filters.date("due", ask.due()).orElse(null),
                known(ask.cursor(), filters),
                filters.limit(ask.limit()));
        filters.orRefuse();
        return query;
    }

    private String known(@Nullable String cursor, Filters filters) {
        String id = Filters.clean(cursor);
        if (!id.isEmpty() && tasks.find(id).isEmpty()) {
            filters.refuse("cursor", "Give the cursor exactly as the last answer’s “next” gave it, or leave it out.");
        }
        return id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    List<Task> find(Person person, Query query) {
        Map<String, Object> parameters = new HashMap<>(visibility.parameters(person));
        parameters.put("request", query.request());
        parameters.put("group", query.group());
        parameters.put("state", query.state());
        parameters.put("after", query.after());
        parameters.put("limit", query.limit());
        parameters.put("dueBy", query.dueBy() == null ? NEVER : query.dueBy());
        parameters.put("reader", person.id());
        parameters.put("groups", groups(person));
        return jdbc.sql("""
                select t.* from tasks t join technology_requests r on r.reference = t.case_ref
                where (t.assignee = :reader or (%s))
                  and (:request = '' or t.case_ref = :request) and (:group = '' or t.group_code = :group)
                  and (:state = '' or t.state = :state)
                  and (:dueBy = date '9999-12-31' or t.due <= :dueBy)
                  and (:after = '' or (coalesce(t.due, 'infinity'), t.id) >
                    (select coalesce(a.due, 'infinity'), a.id from tasks a where a.id = :after))
                  and %s
                order by coalesce(t.due, 'infinity'), t.id limit :limit
                """.formatted(visibility.where(), whose(query.whose())))
                .params(parameters)
                .query(tasks::task)
                .list();
    }

    private static String whose(String whose) {
        return switch (whose) {
            case "me" -> "t.assignee = :reader";
            case "available" -> "t.assignee is null and t.group_code in (:groups)";
            case "others" ->
                "t.assignee is distinct from :reader and not (t.assignee is null and t.group_code in (:groups))";
            case "done" -> "t.completed_by = :reader";
            default -> "true";
        };
    }

    private static List<String> groups(Person person) {
        return Arrays.stream(Role.values())
                .filter(person::worksFor)
                .map(Role::code)
                .toList();
    }
}
