package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.gatehouse.notification.SweepCalls;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sweep on the whole system: one mail for what belongs together, nothing twice, nobody who may not see the case. */
class SweepIntegrationTests {

    private final RunningDemonstration demo = RunningDemonstration.get();
    private final JdbcClient owner = JdbcClient.create(new org.springframework.jdbc.datasource.DriverManagerDataSource(
            demo.owner().url(), demo.owner().user(), demo.owner().password()));

    @Test
    void tellsOnePersonOnceOfAllThatIsNearInOneCase() {
        String reference = lateReviews();

        look();
        look();

        assertThat(reminders(reference, "coordinator@"))
                .as("two late reviews and more, one mail")
                .hasSize(1);
        assertThat(reminders(reference, "coordinator@").get(0))
                .contains("It is late.")
                .contains("/tasks/");
        assertThat(lines(reminders(reference, "coordinator@").get(0))).isGreaterThan(2);
        assertThat(reminders(reference, "requirements@")).hasSize(1);
    }

    @Test
    void goesToChairAndSponsorWhereWorkStaysLate() {
        String reference = lateReviews();

        look();

        assertThat(reminders(reference, "chair@")).hasSize(1);
        assertThat(reminders(reference, "sponsor@").get(0)).contains("five working days late");
    }

    @Test
    void tellsNobodyWhoMayNotSeeTheCase() {
        String reference = lateReviews();

        look();

        assertThat(reminders(reference, "requester2@")).isEmpty();
        assertThat(reminders(reference, "finance@")).as("has no task in it").isEmpty();
    }

    @Test
    void tellsNobodyTwiceWhereTwoNodesLookAtOnce() {
        String reference = lateReviews();

        Stream.generate(() -> CompletableFuture.runAsync(this::look))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        List<String> people = demo.sql()
                .sql("select recipient from outbox where case_ref = ? and template = 'reminder'")
                .param(reference)
                .query(String.class)
                .list();
        assertThat(people).isNotEmpty().doesNotHaveDuplicates();
        assertThat(demo.sql()
                        .sql("select count(*) from reminders where case_ref = ?")
                        .param(reference)
                        .query(Long.class)
                        .single())
                .as("each mark has its line in a mail")
                .isEqualTo(people.stream()
                        .distinct()
                        .mapToLong(person -> lines(reminders(reference, person).get(0)))
                        .sum());
    }

    private String lateReviews() {
        String reference = demo.submitted("requester", demo.example("requester"));
        demo.forwardTo("review-requirements", reference, "requirements");
        owner.sql("update tasks set since = ?::date, due = ? where case_ref = ? and state = 'OPEN'")
                .params(LocalDate.now().minusDays(40), LocalDate.now().minusDays(20), reference)
                .update();
        return reference;
    }

    private void look() {
        SweepCalls.look(demo::bean);
    }

    private List<String> reminders(String reference, String recipient) {
        return demo.sql()
                .sql("select body from outbox where case_ref = ? and template = 'reminder' and recipient like ?")
                .params(reference, recipient + "%")
                .query(String.class)
                .list();
    }

    private static long lines(String body) {
        return body.lines().filter(line -> line.startsWith("http")).count();
    }
}
