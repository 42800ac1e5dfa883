package org.gatehouse.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The long form: case after case, each struck by a random fault at a random step, until the time is over. It prints the
 * seed and what it does; the same seed makes the same choices.
 */
@EnabledIfSystemProperty(named = "gatehouse.chaos.minutes", matches = "[1-9]\\d*")
class RandomFaultsCheck {

    private static final int MOST_STEPS_BEFORE = 12;
    private static final List<String> MAILS = List.of("request-received", "task-opened", "decision-recorded");

    private final long seed = Long.getLong("gatehouse.chaos.seed", 1);
    private final Random random = new Random(seed);

    /** What can happen to a copy of the service, or to the database under it. */
    private enum Fault {
        KILLED_IN_AN_ACT,
        STOPPED_IN_AN_ACT,
        KILLED_WITH_A_MAIL,
        STOPPED_WITH_A_MAIL,
        DATABASE_KILLED
    }

    @Test
    void holdsWhateverHappensWhenever() {
        Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("gatehouse.chaos.minutes", 1)));
        System.out.println("Seed " + seed);
        try (Stage stage = Stage.open()) {
            Council council = new Council(stage.ledger());
            for (int round = 1; Instant.now().isBefore(end); round++) {
                round(round, stage, council);
                new AfterFault(stage).everythingHolds();
            }
        }
    }

    private void round(int number, Stage stage, Council council) {
        Node victim = random.nextBoolean() ? stage.first() : stage.second();
        Node other = stage.other(victim);
        Fault fault = one(List.of(Fault.values()));
        Moment moment = one(List.of(Moment.values()));
        String mail = one(MAILS);
        int steps = random.nextInt(MOST_STEPS_BEFORE);
        String reference = council.submitted(other, "requester");
        for (int step = 0; step < steps && !council.isFinished(other, reference); step++) {
            council.insist(council.next(other, reference).forward(), other, victim);
        }
        System.out.printf(
                "%d: %s, %s, %s, %s, %s after %d steps%n", number, fault, victim, moment, mail, reference, steps);
        switch (fault) {
            case KILLED_IN_AN_ACT -> killed(stage, council, reference, victim, moment);
            case STOPPED_IN_AN_ACT -> stopped(stage, council, reference, victim, moment);
            case KILLED_WITH_A_MAIL ->
                stage.struckSending(mail, Node::kill, council).leaseLapses(stage.sql());
            case STOPPED_WITH_A_MAIL ->
                stage.struckSending(mail, Node::pause, council).leaseLapses(stage.sql());
            case DATABASE_KILLED -> databaseKilled(stage, council, reference, victim);
        }
        stage.first().restore();
        stage.second().restore();
        council.finish(other, reference);
    }

    private static void killed(Stage stage, Council council, String reference, Node victim, Moment moment) {
        Node other = stage.other(victim);
        if (!council.isFinished(other, reference)) {
            Act act = council.next(other, reference).forward();
            Hit<Moment> hit = victim.wire().arm(moment, victim::kill);
            assertThat(council.send(victim, act).isUnknown()).isTrue();
            hit.await();
            assertThat(council.insist(act, other, other).isAcknowledged()).isTrue();
        }
    }

    private static void stopped(Stage stage, Council council, String reference, Node victim, Moment moment) {
        Node other = stage.other(victim);
        if (!council.isFinished(other, reference)) {
            Act act = council.next(other, reference).forward();
            Hit<Moment> hit = victim.wire().arm(moment, victim::pause);
            CompletableFuture<Answer> late = CompletableFuture.supplyAsync(() -> council.send(victim, act));
            hit.await();
            assertThat(council.insist(act, other, other).isAcknowledged()).isTrue();
            victim.resume();
            assertThat(late.join().isRefused()).isFalse();
        }
    }

    private static void databaseKilled(Stage stage, Council council, String reference, Node by) {
        Node other = stage.other(by);
        boolean open = !council.isFinished(other, reference);
        Act act = open ? council.next(other, reference).forward() : null;
        CompletableFuture<Answer> answer =
                CompletableFuture.supplyAsync(() -> open ? council.send(by, act) : Answer.none());
        stage.postgres().kill();
        answer.join();
        stage.postgres().startAgain();
        if (open) {
            assertThat(council.insist(act, other, by).isAcknowledged()).isTrue();
        }
    }

    private <T> T one(List<T> possible) {
        return possible.get(random.nextInt(possible.size()));
    }
}
