package org.gatehouse.chaos;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Who works for the council in these tests; one person for most groups. */
final class StaffList {

    static final String PASSWORD = "correct horse battery";

    private static final int CHEAPEST = 4;
    private static final int FIRST_STAFF_NUMBER = 500;
    private static final String AREA = "digital";

    private static final List<Entry> ALL = List.of(
            new Entry("requester", List.of("requester")),
            new Entry("sponsor", List.of("requester", "sponsor")),
            new Entry("coordinator", List.of("requester", "coordinator")),
            new Entry("requirements", List.of("requirements")),
            new Entry("architect", List.of("architect")),
            new Entry("security", List.of("security")),
            new Entry("finance", List.of("finance")),
            new Entry("dpo", List.of("dpo")),
            new Entry("siro", List.of("siro")),
            new Entry("member1", List.of("member")),
            new Entry("member2", List.of("member")),
            new Entry("member3", List.of("member", "deputy-chair")),
            new Entry("chair", List.of("member", "chair")),
            new Entry("procurement", List.of("procurement")),
            new Entry("contracts", List.of("contracts")),
            new Entry("ict", List.of("ict")));

    private StaffList() {}

    private record Entry(String username, List<String> roles) {}

    static List<String> usernames() {
        return ALL.stream().map(Entry::username).toList();
    }

    /** Who works for a group. */
    static List<String> of(String group) {
        return ALL.stream()
                .filter(entry -> entry.roles().contains(group))
                .map(Entry::username)
                .toList();
    }

    static void enter(JdbcClient owner) {
        owner.sql("insert into service_areas (code, name) values (?, 'Digital')")
                .param(AREA)
                .update();
        String hash = new BCryptPasswordEncoder(CHEAPEST).encode(PASSWORD);
        for (int index = 0; index < ALL.size(); index++) {
            enter(owner, ALL.get(index), String.valueOf(FIRST_STAFF_NUMBER + index), hash);
        }
    }

    private static void enter(JdbcClient owner, Entry entry, String staffNumber, String hash) {
        UUID id = UUID.randomUUID();
        owner.sql(
                        "insert into people (id, username, staff_number, name, email, password_hash) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        entry.username(),
                        staffNumber,
                        "Person " + staffNumber,
                        entry.username() + "@fenbridge.example",
                        hash)
                .update();
        entry.roles()
                .forEach(role -> owner.sql("insert into person_roles (person_id, role) values (?, ?)")
                        .params(id, role)
                        .update());
        owner.sql("insert into person_areas (person_id, area) values (?, ?)")
                .params(id, AREA)
                .update();
    }
}
