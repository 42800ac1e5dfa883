package org.gatehouse.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists tasks of the cases a person may see, most urgent first. */
@Component
class TaskSearch {

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final Tasks tasks;

    TaskSearch(JdbcClient jdbc, Visibility visibility, Tasks tasks) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.tasks = tasks;
    }

    /**
     * What to list; an empty text means any.
     *
     * @param whose {@code me}: held by the reader; {@code available}: held by nobody and for one of the reader's groups;
     *     {@code others}: open, but for others; {@code done}: completed by the reader
     */
    record Query(String request, String group, String whose, String state, String after, int limit) {}

    List<Task> find(Person person, Query query) {
        Map<String, Object> parameters = new HashMap<>(visibility.parameters(person));
        parameters.put("request", query.request());
        parameters.put("group", query.group());
        parameters.put("state", query.state());
        parameters.put("after", query.after());
        parameters.put("limit", query.limit());
        parameters.put("reader", person.id());
        parameters.put("groups", groups(person));
        return jdbc.sql("""
                select t.* from tasks t join technology_requests r on r.reference = t.case_ref
                where (t.assignee = :reader or (%s))
                  and (:request = '' or t.case_ref = :request) and (:group = '' or t.group_code = :group)
                  and (:state = '' or t.state = :state) and (:after = '' or t.id > :after) and %s
                order by t.id limit :limit
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
        return java.util.Arrays.stream(Role.values())
                .filter(person::worksFor)
                .map(Role::code)
                .toList();
    }
}
