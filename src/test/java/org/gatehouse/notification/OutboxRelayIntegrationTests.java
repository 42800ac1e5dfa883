package org.gatehouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.Person;
import org.gatehouse.access.WrongState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig
class OutboxRelayIntegrationTests {

    private static final String PUBLIC_URL = "https://gatehouse.fenbridge.example";
    private static final Map<String, String> DECIDED = Map.of(
            "number", "TDA-2026-0001", "gate", "the request", "outcome", "approved", "reason", "It meets the need.");

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxRows rows;

    @Autowired
    private MailRoom room;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyTheOutbox() {
        JdbcClient.create(TestDatabase.get().owner()).sql("truncate outbox").update();
    }

    @Test
    void bringsAMailToItsReader() throws Exception {
        post("request-received", "A new rota");

        relay().deliverDue();

        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("We have your request TR-2026-0001");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("rita@fenbridge.example");
        assertThat(mail.getContent().toString())
                .contains("Hello Rita Requester,")
                .contains("A new rota")
                .contains(PUBLIC_URL + "/requests/TR-2026-0001")
                .contains("You get this mail because you made this request.");
        assertThat(row()).containsEntry("state", "SENT").containsEntry("attempts", 1);
        assertThat(mail.getMessageID()).isEqualTo(row().get("message_id"));
    }

    @Test
    void sendsNothingTwice() {
        post("request-received", "A new rota");

        relay().deliverDue();
        relay().deliverDue();

        assertThat(POST.getReceivedMessages()).hasSize(1);
    }

    @Test
    void tellsThePersonOnceAboutTheSameEvent() {
        post("request-received", "A new rota");
        post("request-received", "A new rota");

        assertThat(jdbc.sql("select count(*) from outbox").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void tellsNobodyWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            outbox.post(mail("request-received", Map.of("title", "A new rota")));
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from outbox").query(Long.class).single())
                .isZero();
        assertThatThrownBy(() -> outbox.post(mail("request-received", Map.of("title", "x"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void sendsAReminderAgainUnderTheSameMessageIdWhenTheSenderDied() throws Exception {
        post("request-received", "A new rota");
        relay().deliverDue();
        dieWhileSending();

        relay().deliverDue();

        assertThat(POST.getReceivedMessages()).hasSize(2);
        assertThat(POST.getReceivedMessages()[0].getMessageID())
                .isEqualTo(POST.getReceivedMessages()[1].getMessageID());
        assertThat(row()).containsEntry("state", "SENT");
    }

    @Test
    void leavesADecisionLetterThatMayHaveArrivedToAPerson() {
        transaction.executeWithoutResult(status -> outbox.post(mail("decision-recorded", DECIDED)));
        relay().deliverDue();
        dieWhileSending();

        relay().deliverDue();
        assertThat(row()).containsEntry("state", "UNKNOWN");
        assertThat(POST.getReceivedMessages()).hasSize(1);

        room.sendAgain(id());
        relay().deliverDue();
        assertThat(row()).containsEntry("state", "SENT");
        assertThat(POST.getReceivedMessages()).hasSize(2);
        assertThatThrownBy(() -> room.sendAgain(id())).isInstanceOf(WrongState.class);
    }

    @Test
    void doesNotKnowWhatBecameOfALetterWhenTheServerDropsItAfterData() throws Exception {
        transaction.executeWithoutResult(status -> outbox.post(mail("decision-recorded", DECIDED)));

        try (var server = DroppingMailServer.start("")) {
            relay("smtp://localhost:" + server.port()).deliverDue();
        }

        assertThat(row()).containsEntry("state", "UNKNOWN").containsEntry("attempts", 1);
    }

    @Test
    void knowsThatALetterArrivedWhenOnlyTheGoodbyeFails() throws Exception {
        transaction.executeWithoutResult(status -> outbox.post(mail("decision-recorded", DECIDED)));

        try (var server = DroppingMailServer.start("250 taken")) {
            relay("smtp://localhost:" + server.port()).deliverDue();
        }

        assertThat(row()).containsEntry("state", "SENT");
    }

    @Test
    void triesAgainWhenTheServerRefusesTheLetter() throws Exception {
        transaction.executeWithoutResult(status -> outbox.post(mail("decision-recorded", DECIDED)));

        try (var server = DroppingMailServer.start("451 try later")) {
            relay("smtp://localhost:" + server.port()).deliverDue();
        }

        assertThat(row()).containsEntry("state", "NEW").containsEntry("attempts", 1);
    }

    @Test
    void triesAgainLaterWhenTheServerCannotBeReached() throws Exception {
        transaction.executeWithoutResult(status -> outbox.post(mail("decision-recorded", DECIDED)));

        var unreachable = DroppingMailServer.start("");
        unreachable.close();
        relay("smtp://localhost:" + unreachable.port()).deliverDue();

        assertThat(row()).containsEntry("state", "NEW").containsEntry("attempts", 1);
        assertThat(jdbc.sql("select next_at > clock_timestamp() from outbox")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void givesUpAfterTenAttempts() throws Exception {
        post("request-received", "A new rota");
        jdbc.sql("update outbox set attempts = 9").update();

        var unreachable = DroppingMailServer.start("");
        unreachable.close();
        relay("smtp://localhost:" + unreachable.port()).deliverDue();

        assertThat(row()).containsEntry("state", "DEAD").containsEntry("attempts", 10);
    }

    @Test
    void keepsMailsForReadingWithoutAMailServer() {
        post("request-received", "A new rota");

        relay("").deliverDue();

        assertThat(row())
                .containsEntry("state", "SENT")
                .containsEntry("smtp_reply", "kept for reading in the demonstration");
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    void letsNoTitleReachAHeaderOrFillAGap() throws Exception {
        var facts = Map.of(
                "task", "t-1",
                "taskTitle", "Triage\r\nBcc: mallory@example.org\r\n\r\nBuy",
                "title", "${7*7} #{1} {link} $1 \\",
                "why", "It is new.",
                "due", "1 February 2026",
                "because", "the task is yours");
        transaction.executeWithoutResult(status -> outbox.post(mail("task-opened", facts)));

        relay().deliverDue();

        var mail = only();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Triage Bcc: mallory@example.org Buy: TR-2026-0001");
        assertThat(mail.getContent().toString())
                .contains("${7*7} #{1} {link} $1 \\")
                .contains(PUBLIC_URL + "/tasks/t-1");
    }

    private MailRelay relay() {
        return relay("smtp://localhost:" + POST.getSmtp().getPort());
    }

    private MailRelay relay(String smtpUrl) {
        return new MailRelay(rows, new Postman(new MailSettings(smtpUrl, Wiring.FROM, PUBLIC_URL)));
    }

    private void post(String template, String title) {
        transaction.executeWithoutResult(status -> outbox.post(mail(template, Map.of("title", title))));
    }

    private static Mail mail(String template, Map<String, String> facts) {
        var reader = new Person(
                UUID.randomUUID(), "rita", "S1", "Rita Requester", "rita@fenbridge.example", Set.of(), Set.of());
        return new Mail("TR-2026-0001", "event", reader, template, facts);
    }

    private void dieWhileSending() {
        jdbc.sql("""
                        update outbox set state = 'SENDING', sent_at = null, lease_owner = 'dead node',
                               lease_until = clock_timestamp() - interval '1 second'
                        """).update();
    }

    private static MimeMessage only() {
        assertThat(POST.getReceivedMessages()).hasSize(1);
        return POST.getReceivedMessages()[0];
    }

    private Map<String, Object> row() {
        return jdbc.sql("select * from outbox").query().singleRow();
    }

    private UUID id() {
        return (UUID) row().get("id");
    }

    @Configuration
    @EnableTransactionManagement
    @Import({Outbox.class, OutboxRows.class, MailTemplates.class, MailRoom.class})
    static class Wiring {

        static final String FROM = "Gatehouse <gatehouse@fenbridge.example>";

        @Bean
        DataSource dataSource() {
            return TestDatabase.get().application();
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        MailSettings settings() {
            return new MailSettings(null, FROM, PUBLIC_URL);
        }
    }
}
