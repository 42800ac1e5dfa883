package org.gatehouse.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The packaged service twice on one PostgreSQL, killed, stopped and cut off at named moments; the last section of the
 * rules for security and reliability says what must hold after each. Run by the profile {@code chaos}, after packaging.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesCheck {

    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final int CONFLICT = 409;

    private static Stage stage;
    private static Council council;

    @BeforeAll
    static void openStage() {
        stage = Stage.open();
        council = new Council(stage.ledger());
    }

    @BeforeEach
    void restoreBoth() {
        stage.first().restore();
        stage.second().restore();
    }

    @AfterAll
    static void closeStage() {
        stage.close();
    }

    @Test
    @Order(1)
    void beginsOnceWhereBothAreStartedAtOnceOnAnEmptyDatabase() {
        assertThat(stage.migrations()).as("two migrations at once").containsExactly(0, 0);
        assertThat(count("select count(*) from act_re_deployment"))
                .as("deployments of the processes")
                .isEqualTo(1);
        assertThat(count("select count(*) from act_re_procdef where version_ > 1"))
                .isZero();
        assertThat(count("select count(*) from forms where version > 1")).isZero();
        assertThat(count("select count(*) from forms")).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    @Order(2)
    void keepsOneDecisionWhereTheCopyThatTakesItIsKilled(Moment moment) {
        Node victim = moment.ordinal() % 2 == 0 ? stage.first() : stage.second();
        Node survivor = stage.other(victim);
        String reference = council.submitted(survivor, "requester");
        Council.Next deciding = council.nextOf(survivor, reference, Council.DECIDING);
        Act decision = deciding.forward();
        Hit<Moment> kill = victim.wire().arm(moment, victim::kill);

        Answer lost = council.send(victim, decision);
        assertThat(lost.isUnknown()).as("the killed copy's answer: %s", lost).isTrue();
        kill.await();
        victim.startAgain();
        assertThat(isCompleted(deciding)).isEqualTo(moment.isKept());

        assertThat(council.insist(decision, survivor, survivor).isAcknowledged())
                .isTrue();
        assertThat(council.insist(decision.anew(), survivor, survivor).status()).isEqualTo(CONFLICT);
        assertThat(isCompleted(deciding)).isTrue();
        council.finish(survivor, reference);
        victim.awaitReady();
        everythingHolds();
    }

    @Test
    @Order(3)
    void leavesLetterToPersonWhereItsSenderIsKilledAfterData() {
        MailTrap.Caught letter = stage.struckSending("decision-recorded", Node::kill, council);
        letter.sender().startAgain();
        letter.leaseLapses(stage.sql());
        Await.until("nobody knows what became of the letter", () -> isInState("UNKNOWN", letter));

        letter.sender().awaitReady();
        assertThat(stage.ledger().arrivals(letter.messageId())).isEqualTo(1);
        everythingHolds();
    }

    @Test
    @Order(4)
    void sendsOtherMailsAgainUnderTheSameMessageIdWhereTheirSenderIsKilledAfterData() {
        MailTrap.Caught mail = stage.struckSending("request-received", Node::kill, council);
        mail.sender().startAgain();
        mail.leaseLapses(stage.sql());
        Await.until("the mail is sent again", () -> isInState("SENT", mail));

        mail.sender().awaitReady();
        assertThat(stage.ledger().arrivals(mail.messageId())).isEqualTo(2);
        everythingHolds();
    }

    @Test
    @Order(5)
    void doesNotDisturbTheOtherWhereASenderIsStoppedBeyondItsLease() {
        MailTrap.Caught mail = stage.struckSending("request-received", Node::pause, council);
        mail.leaseLapses(stage.sql());
        Await.until("the other copy sends the mail", () -> isInState("SENT", mail));
        mail.sender().resume();

        mail.sender().awaitReady();
        assertThat(isInState("SENT", mail)).isTrue();
        assertThat(stage.ledger().arrivals(mail.messageId())).isEqualTo(2);
        everythingHolds();
    }

    @Test
    @Order(6)
    void goesOnWhereACopyIsStoppedInTheMiddleOfADecision() throws Exception {
        String reference = council.submitted(stage.second(), "requester");
        Council.Next deciding = council.nextOf(stage.second(), reference, Council.DECIDING);
        Act decision = deciding.forward();
        Hit<Moment> stop = stage.first().wire().arm(Moment.BEFORE_COMMIT, stage.first()::pause);
        CompletableFuture<Answer> late = CompletableFuture.supplyAsync(() -> council.send(stage.first(), decision));
        stop.await();

        assertThat(council.insist(decision, stage.second(), stage.second()).isAcknowledged())
                .isTrue();
        stage.first().resume();
        assertThat(late.get().isRefused()).isFalse();
        council.finish(stage.second(), reference);
        stage.first().awaitReady();
        everythingHolds();
    }

    @Test
    @Order(7)
    void doesAStepOnceWhereTheCopyThatDoesItIsStoppedBeyondItsLock() {
        String reference = council.submitted(stage.first(), "requester");
        Council.Next review = council.nextOf(stage.first(), reference, Set.of("review-requirements"));
        assertThat(council.send(stage.first(), Act.completion(review.who(), review.task(), "ASK"))
                        .isAcknowledged())
                .isTrue();

        Node stopped = stage.stopFirstAt(Moment.BEFORE_AUDIT_INSERT, TwoNodesCheck::everyDateComes);
        stage.sql()
                .sql("update act_ru_job set lock_exp_time_ = lock_exp_time_ - interval '1 hour'")
                .update();
        Node other = stage.other(stopped);
        Await.until("the other copy does the step", () -> isReturned(other, reference));
        stopped.resume();

        stopped.awaitReady();
        assertThat(count(
                        "select count(*) from decisions where outcome = 'RETURNED' and case_ref = '" + reference + "'"))
                .isEqualTo(1);
        council.finish(stopped, reference);
        everythingHolds();
    }

    @Test
    @Order(8)
    void isReadyAgainSoonAfterTheDatabaseWasKilled() {
        String reference = council.submitted(stage.first(), "requester");
        Council.Next triage = council.next(stage.first(), reference);
        List<Node> both = List.of(stage.first(), stage.second());

        stage.postgres().kill();
        both.forEach(node -> Await.until(node + " is not ready", () -> !node.isReady()));
        assertThat(both).allMatch(Node::isAlive);
        Act act = triage.forward();
        assertThat(council.send(stage.first(), act).isUnknown()).isTrue();
        stage.postgres().startAgain();

        both.forEach(node -> Await.until(node + " is ready again", RECOVERY, node::isReady));
        assertThat(council.insist(act, stage.second(), stage.first()).isAcknowledged())
                .isTrue();
        council.finish(stage.first(), reference);
        everythingHolds();
    }

    private static void everythingHolds() {
        new AfterFault(stage).everythingHolds();
    }

    private static boolean isCompleted(Council.Next act) {
        return stage.sql()
                .sql("select state = 'COMPLETED' from tasks where id = ?")
                .param(act.task().path("id").asText())
                .query(Boolean.class)
                .single();
    }

    private static boolean isInState(String state, MailTrap.Caught mail) {
        return stage.sql()
                .sql("select state = ? from outbox where message_id = ?")
                .params(state, mail.messageId())
                .query(Boolean.class)
                .single();
    }

    /** As if ten working days had passed since the questions were asked. */
    private static void everyDateComes() {
        stage.sql()
                .sql("update act_ru_job set duedate_ = duedate_ - interval '60 days'")
                .update();
    }

    private static boolean isReturned(Node node, String reference) {
        return !council.openTask(node, reference, "requester", "rework-request").isMissingNode();
    }

    private static long count(String query) {
        return stage.sql().sql(query).query(Long.class).single();
    }
}
