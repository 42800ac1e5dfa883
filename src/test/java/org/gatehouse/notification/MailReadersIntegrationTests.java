package org.gatehouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Action;
import org.gatehouse.access.Governed;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.RandomCouncil;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskDesk;
import org.gatehouse.worklist.WorkHistory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** No mail about work goes to anybody whom the policy does not let read the request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailReadersIntegrationTests {

    private final RandomCouncil council = RandomCouncil.get();
    private final AccessPolicy policy = new AccessPolicy();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Recipients recipients;

    @BeforeAll
    void begins() throws ClassNotFoundException {
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(council.application()));
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        context.register(People.class, WorkHistory.class, Class.forName("org.gatehouse.worklist.Tasks"));
        context.refresh();
        recipients = new Recipients(context.getBean(People.class), council.real(), desk(), new AccessPolicy());
    }

    @AfterAll
    void ends() {
        context.close();
    }

    /** What completing a random task means no handler knows: here each is work of its group. */
    private TaskDesk desk() {
        TaskDesk desk = mock(TaskDesk.class);
        when(desk.mayComplete(any(), any())).thenAnswer(call -> {
            Person person = call.getArgument(0);
            Task task = call.getArgument(1);
            return policy.can(person, Action.WORK, council.governed(task.caseReference()), task.group())
                    .allowed();
        });
        return desk;
    }

    /** A draft has no work to tell of. */
    @Test
    void tellsOfWorkOnlyThoseWhoMayReadItsRequest() {
        int told = 0;
        int hidden = 0;
        for (Governed governed : submitted()) {
            Set<Person> readers = readers(governed);
            for (Task task : context.getBean(WorkHistory.class).open(governed.reference())) {
                assertThat(readers)
                        .as(task.title() + " of " + governed.reference())
                        .containsAll(recipients.of(task));
                told += recipients.of(task).size();
                hidden += task.assignee() != null && recipients.of(task).isEmpty() ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(RandomCouncil.CASES);
        assertThat(hidden).as("held by somebody who lost sight of it").isGreaterThan(3);
    }

    @Test
    void tellsNobodyFromWhomTheRequestIsHidden() {
        int hidden = 0;
        for (Governed governed : submitted()) {
            Set<Person> told = recipients.sighted(governed.reference(), council.everybody());
            assertThat(readers(governed)).as(governed.reference()).isSubsetOf(told);
            Set<Person> left = new HashSet<>(council.everybody());
            left.removeAll(told);
            assertThat(left)
                    .noneMatch(readers(governed)::contains)
                    .allSatisfy(person -> assertThat(governed.unsighted()).contains(person.staffNumber()));
            hidden += left.size();
        }
        assertThat(hidden).isGreaterThan(100);
    }

    private List<Governed> submitted() {
        return council.references().stream()
                .map(council::governed)
                .filter(governed -> !governed.draft())
                .toList();
    }

    private Set<Person> readers(Governed governed) {
        return council.everybody().stream()
                .filter(person -> policy.can(person, Action.READ, governed).allowed())
                .collect(Collectors.toSet());
    }
}
