package org.gatehouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Cases;
import org.gatehouse.access.Governed;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Reminding;
import org.gatehouse.worklist.TaskDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sweep's reminders on a real database: each once, together, only to those who may see, on however many nodes. */
class ReminderMailsIntegrationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String CASE = "TR-2026-0001";

    private final DataSource database = TestDatabase.get().application();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(database));
    private final MailSettings settings =
            new MailSettings(null, "Gatehouse <gatehouse@fenbridge.example>", "https://gatehouse.example");
    private final People people = mock(People.class);
    private final Cases cases = mock(Cases.class);
    private final Set<String> hiddenFrom = new HashSet<>();
    private final Person chair = person("chair", Role.CHAIR);
    private final Person member = person("member", Role.MEMBER);
    private final Person stranger = person("stranger", Role.REQUESTER);

    @BeforeEach
    void fillTheCouncil() {
        JdbcClient owner = JdbcClient.create(TestDatabase.get().owner());
        owner.sql("delete from reminders").update();
        owner.sql("delete from outbox").update();
        for (Person person : List.of(chair, member, stranger)) {
            owner.sql("insert into people (id, username, staff_number, name, email, password_hash)"
                            + " values (?, ?, ?, ?, ?, 'x')")
                    .params(person.id(), person.username(), person.staffNumber(), person.name(), person.email())
                    .update();
            when(people.active(person.id())).thenReturn(Optional.of(person));
            when(people.byId(person.id())).thenReturn(person);
        }
        when(people.withRole(Role.CHAIR)).thenReturn(List.of(chair));
        when(cases.find(CASE)).thenAnswer(asked -> Optional.of(governed()));
    }

    @Test
    void tellsEachPersonInOneMailWhatBelongsTogether() {
        sweep(about(CASE, "half", member), about(CASE, "late", member, Role.CHAIR), about("CT-0001", "renew", member));

        assertThat(mails(member)).hasSize(2);
        assertThat(mails(member).get(0))
                .startsWith("Reminder: " + CASE)
                .contains("Near: half\nhttps://gatehouse.example/tasks/half", "Near: late");
        assertThat(mails(member).get(1)).startsWith("Reminder: CT-0001").contains("Near: renew");
        assertThat(mails(chair)).hasSize(1);
        assertThat(mails(chair).get(0)).contains("late").doesNotContain("half");
    }

    @Test
    void tellsNothingTwiceAndWhatIsNewAlone() {
        sweep(about(CASE, "half", member));
        sweep(about(CASE, "half", member));
        assertThat(mails(member)).hasSize(1);

        sweep(about(CASE, "half", member), about(CASE, "late", member));
        assertThat(mails(member)).hasSize(2);
        assertThat(mails(member).get(1)).contains("late").doesNotContain("half");
    }

    @Test
    void tellsNobodyWhoMayNotSeeTheCaseOrLeft() {
        hiddenFrom.add(member.staffNumber());
        when(people.active(chair.id())).thenReturn(Optional.empty());
        sweep(about(CASE, "late", member), about(CASE, "late", chair), about(CASE, "half", stranger));
        assertThat(Stream.of(chair, member, stranger).flatMap(one -> mails(one).stream()))
                .isEmpty();

        hiddenFrom.clear();
        sweep(about(CASE, "late", member));
        assertThat(mails(member)).as("what was not told is not lost").hasSize(1);
    }

    @Test
    void waitsForTheOtherNodeAndTellsNothingTwice() throws Exception {
        CompletableFuture<Void> second = transactions.execute(first -> {
            mails(outbox()).tell(member.id(), CASE, List.of(about(CASE, "late", member)), TODAY);
            CompletableFuture<Void> other = onOtherNode();
            untilSomebodyWaits();
            assertThat(other).isNotDone();
            return other;
        });
        second.get(20, TimeUnit.SECONDS);

        assertThat(mails(member)).hasSize(1);
    }

    @Test
    void losesNothingWhenTheOtherNodeDies() throws Exception {
        CompletableFuture<Void> second = transactions.execute(first -> {
            mails(outbox()).tell(member.id(), CASE, List.of(about(CASE, "late", member)), TODAY);
            CompletableFuture<Void> other = onOtherNode();
            untilSomebodyWaits();
            first.setRollbackOnly();
            return other;
        });
        second.get(20, TimeUnit.SECONDS);

        assertThat(mails(member)).hasSize(1);
    }

    @Test
    void countsNothingAsToldWhoseMailWasNotWritten() {
        Outbox full = mock(Outbox.class);
        org.mockito.Mockito.doThrow(new IllegalStateException("The disk is full."))
                .when(full)
                .post(any());
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        status -> mails(full).tell(member.id(), CASE, List.of(about(CASE, "late", member)), TODAY)))
                .isInstanceOf(IllegalStateException.class);

        sweep(about(CASE, "late", member));
        assertThat(mails(member)).hasSize(1);
    }

    @Test
    void letsNobodySmuggleALinkIntoAMail() {
        sweep(about(CASE, "late\n\nhttps://elsewhere.example", member));

        assertThat(mails(member).get(0).lines()).noneMatch(line -> line.startsWith("https://elsewhere"));
    }

    @Test
    void goesOnWhereOneFeatureFails() {
        Reminding broken = today -> {
            throw new IllegalStateException("Nothing can be read.");
        };
        looking(broken, today -> List.of(about(CASE, "late", member))).look();

        assertThat(mails(member)).hasSize(1);
    }

    private CompletableFuture<Void> onOtherNode() {
        return CompletableFuture.runAsync(() -> sweep(about(CASE, "late", member)));
    }

    private void untilSomebodyWaits() {
        JdbcClient owner = JdbcClient.create(TestDatabase.get().owner());
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (owner.sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                == 0) {
            assertThat(Instant.now()).as("the other node waits").isBefore(end);
        }
    }

    private void sweep(Reminder... reminders) {
        looking(today -> List.of(reminders)).look();
    }

    private Sweep looking(Reminding... features) {
        ReminderMails one = mock(ReminderMails.class);
        org.mockito.Mockito.doAnswer(call -> {
                    transactions.executeWithoutResult(status ->
                            mails(outbox()).tell(call.getArgument(0), call.getArgument(1), call.getArgument(2), TODAY));
                    return null;
                })
                .when(one)
                .tell(any(), any(), any(), any());
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Sweep(List.of(), List.of(features), recipients(), one, clock);
    }

    private ReminderMails mails(Outbox outbox) {
        return new ReminderMails(jdbc, people, outbox, settings);
    }

    private Recipients recipients() {
        return new Recipients(people, cases, mock(TaskDesk.class), new AccessPolicy());
    }

    private Outbox outbox() {
        return new Outbox(jdbc, new MailTemplates(), settings);
    }

    private List<String> mails(Person person) {
        return jdbc.sql("select subject || chr(10) || body from outbox where recipient = ? order by created_at")
                .param(person.email())
                .query(String.class)
                .list();
    }

    private static Reminder about(String reference, String what, Person person, Role... groups) {
        return new Reminder(
                "Near/" + what,
                reference,
                "Near: " + what,
                "/tasks/" + what.replaceAll("\\s.*", ""),
                Set.of(person.id()),
                Set.of(groups));
    }

    private Governed governed() {
        return new Governed(
                UUID.randomUUID(),
                CASE,
                "housing",
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.copyOf(hiddenFrom),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static Person person(String name, Role role) {
        UUID id = UUID.randomUUID();
        return new Person(id, name + id, "S-" + id, name, name + id + "@x.example", Set.of(role), Set.of());
    }
}
