package org.gatehouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatehouse.access.Person;
import org.gatehouse.access.RandomCouncil;
import org.gatehouse.access.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of work shows everybody the tasks of what the policy lets them read, and those given to them by name. */
class VisibleTasksIntegrationTests {

    private static final int ENOUGH = 100_000;

    private final RandomCouncil council = RandomCouncil.get();
    private final JdbcClient jdbc = JdbcClient.create(council.application());
    private final Tasks tasks = new Tasks(jdbc, new ObjectMapper());
    private final TaskSearch search = new TaskSearch(jdbc, new Visibility(), tasks, Clock.systemUTC());

    @Test
    void listsWhatThePolicyLetsReadAndWhatOneHolds() {
        List<Task> all = council.references().stream()
                .flatMap(reference -> tasks.ofCase(reference).stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(RandomCouncil.CASES);
        for (Person person : council.some()) {
            Set<String> readable = council.readable(person);
            Set<String> expected = all.stream()
                    .filter(task -> readable.contains(task.caseReference())
                            || person.id().equals(task.assignee()))
                    .map(Task::id)
                    .collect(Collectors.toSet());
            assertThat(search.find(person, new TaskSearch.Query("", "", "", "", null, "", ENOUGH)))
                    .as(person.toString())
                    .extracting(Task::id)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
