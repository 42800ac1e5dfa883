package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gatehouse.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Whoever goes past the service with plain SQL as its own role still neither decides, proposes, votes nor reviews what they
 * had a hand in. Each is shown first to be accepted of the same person while they are innocent.
 */
class FourEyesIntegrationTests {

    private FourEyesBench bench;

    @BeforeEach
    void laysTheSetting() {
        bench = new FourEyesBench();
        bench.account("member", "member", Role.MEMBER);
        bench.account("chair", "chair", Role.MEMBER, Role.CHAIR);
        bench.account("deputy", "deputy", Role.MEMBER, Role.DEPUTY_CHAIR);
    }

    @AfterEach
    void closes() throws SQLException {
        bench.close();
    }

    /** What becomes of a person between two attempts, and the word for it in the refusal. */
    static Stream<Arguments> conflicts() {
        return Stream.of(
                conflict("author", (bench, name) -> bench.writtenBy(name)),
                conflict("author", (bench, name) -> bench.worked(name, "answer-questions", "requester")),
                conflict("author", (bench, name) -> bench.worked(name, "carry-out-dpia", "requester")),
                conflict("sponsor", FourEyesBench::sponsoredBy),
                conflict("reviewer", FourEyesBench::reviews),
                conflict("reviewer", (bench, name) -> bench.worked(name, "triage-request", "coordinator")),
                conflict("reviewer", (bench, name) -> bench.worked(name, "advise-on-dpia", "dpo")),
                conflict("reviewer", (bench, name) -> bench.worked(name, "accept-residual-risk", "siro")),
                conflict("reviewer", (bench, name) -> bench.worked(name, "propose-award", "procurement")),
                conflict("owner", (bench, name) -> bench.accountable(name, "CONTRACT_OWNER", "NAMED")),
                conflict("owner", (bench, name) -> bench.accountable(name, "SYSTEM_OWNER", "ACCEPTED")),
                conflict("interest", (bench, name) -> bench.declares(name, true)),
                conflict("administers", (bench, name) -> bench.gains(name, Role.ADMIN)),
                conflict("coordinates", (bench, name) -> bench.gains(name, Role.COORDINATOR)),
                conflict("audits", (bench, name) -> bench.gains(name, Role.AUDITOR)),
                conflict("has left", FourEyesBench::leaves),
                conflict("author", (bench, name) -> {
                    bench.account("second-account", name);
                    bench.writtenBy("second-account");
                }),
                conflict("interest", (bench, name) -> {
                    bench.account("second-account", name);
                    bench.declares("second-account", true);
                }),
                conflict("administers", (bench, name) -> bench.account("second-account", name, Role.ADMIN)));
    }

    private static Arguments conflict(String word, BiConsumer<FourEyesBench, String> happens) {
        return Arguments.of(word, happens);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("conflicts")
    void letsNobodyDecideProposeOrVoteInConflict(String word, BiConsumer<FourEyesBench, String> happens) {
        UUID earlier = bench.ballot();
        UUID ballot = bench.ballot();
        bench.decides("member");
        bench.proposes("member");
        bench.votes(earlier, "member", bench.staffNumber("member"), false);

        happens.accept(bench, "member");

        refused("decisions_four_eyes", word, () -> bench.decides("member"));
        refused("motions_four_eyes", word, () -> bench.proposes("member"));
        refused("votes_four_eyes", word, () -> bench.votes(ballot, "member", bench.staffNumber("member"), false));
        accepted(() -> bench.decides("deputy"));
        accepted(() -> bench.votes(ballot, "deputy", bench.staffNumber("deputy"), false));
    }

    @Test
    void refusesTheOneWhoAskedWhateverTheirAccount() {
        bench.account("asker-as-member", "asker", Role.MEMBER);
        bench.gains("asker", Role.CHAIR);

        refused("decisions_four_eyes", "requester", () -> bench.decides("asker"));
        refused("decisions_four_eyes", "requester", () -> bench.decides("asker-as-member"));
        refused("motions_four_eyes", "requester", () -> bench.proposes("asker-as-member"));
    }

    /** The deputy stands in for the chair in everything but this. */
    @Test
    void refusesTheStandInWhoWroteIt() {
        accepted(() -> bench.proposes("deputy"));

        bench.writtenBy("deputy");

        refused("motions_four_eyes", "author", () -> bench.proposes("deputy"));
        refused("decisions_four_eyes", "author", () -> bench.decides("deputy"));
    }

    @Test
    void refusesTheReviewerWhoBecameMemberWhileTheCaseRan() {
        bench.account("architect", "architect", Role.ARCHITECT);
        refused("decisions_four_eyes", "is no member", () -> bench.decides("architect"));
        bench.reviews("architect");

        bench.gains("architect", Role.MEMBER);

        refused("decisions_four_eyes", "reviewer", () -> bench.decides("architect"));
    }

    @Test
    void takesNoDecisionMotionOrVoteFromWhoeverIsNoMember() {
        bench.account("architect", "architect", Role.ARCHITECT, Role.SPONSOR, Role.SIRO);
        UUID ballot = bench.ballot();

        refused("decisions_four_eyes", "is no member", () -> bench.decides("architect"));
        refused("motions_four_eyes", "is no member", () -> bench.proposes("architect"));
        refused(
                "votes_four_eyes",
                "is no member",
                () -> bench.votes(ballot, "architect", bench.staffNumber("architect"), false));
    }

    @Test
    void refusesTheVoterWhoDeclaredAnInterestAfterTheBallotOpened() {
        bench.declares("member", false);
        UUID ballot = bench.ballot();
        UUID other = bench.ballot();
        accepted(() -> bench.votes(other, "member", bench.staffNumber("member"), false));

        bench.declares("member", true);

        refused("votes_four_eyes", "interest", () -> bench.votes(ballot, "member", bench.staffNumber("member"), false));
        bench.declares("member", false);
        accepted(() -> bench.votes(ballot, "member", bench.staffNumber("member"), false));
    }

    @Test
    void acceptsDutiesAndConditionsAsNoHandInIt() {
        bench.worked("member", "accept-accountability", "requester");
        bench.worked("member", "meet-condition", "requester");
        bench.accountable("member", "CONTRACT_OWNER", "DECLINED");
        bench.accountable("member", "BUDGET_HOLDER", "ACCEPTED");
        bench.worked("member", "vote-on-request", "member");
        bench.worked("member", "decide-request", "chair");

        accepted(() -> bench.decides("member"));
    }

    @Test
    void letsNamedRulesDecide() {
        accepted(bench::decidesByRule);
    }

    static Stream<Arguments> conflictsOfReviewers() {
        return Stream.of(
                conflict("author", FourEyesBench::writtenBy),
                conflict("author", (bench, name) -> bench.worked(name, "answer-questions", "requester")),
                conflict("sponsor", FourEyesBench::sponsoredBy),
                conflict("owner", (bench, name) -> bench.accountable(name, "SYSTEM_OWNER", "ACCEPTED")),
                conflict("author", (bench, name) -> {
                    bench.account("second-account", name);
                    bench.writtenBy("second-account");
                }));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("conflictsOfReviewers")
    void letsNobodyReviewInConflict(String word, BiConsumer<FourEyesBench, String> happens) {
        bench.account("reviewer", "reviewer", Role.SECURITY);
        accepted(() -> bench.reviews("reviewer"));
        accepted(() -> bench.reviews("reviewer"));

        happens.accept(bench, "reviewer");

        refused("reviews_four_eyes", word, () -> bench.reviews("reviewer"));
    }

    @Test
    void countsEachHumanBeingOnce() {
        bench.account("second-account", "member", Role.MEMBER);
        UUID ballot = bench.ballot();
        UUID first = bench.votes(ballot, "member", bench.staffNumber("member"), false);

        refused(
                "votes_one_each_uq",
                "duplicate",
                () -> bench.votes(ballot, "second-account", bench.staffNumber("member"), false));
        refused(
                "votes_staff_number",
                "staff number",
                () -> bench.votes(ballot, "second-account", bench.staffNumber("somebody"), false));
        voided(first);
        accepted(() -> bench.votes(ballot, "second-account", bench.staffNumber("member"), false));
    }

    @Test
    void takesVotesOnlyInAnOpenBallotFromThoseCalled() {
        UUID ballot = bench.ballot();
        bench.account("newcomer", "newcomer", Role.MEMBER);
        refused(
                "votes_called",
                "not called",
                () -> bench.votes(ballot, "newcomer", bench.staffNumber("newcomer"), false));
        accepted(() -> bench.votes(ballot, "chair", bench.staffNumber("chair"), false));

        bench.closes(ballot);

        refused("votes_open_ballot", "closed", () -> bench.votes(ballot, "deputy", bench.staffNumber("deputy"), false));
    }

    @Test
    void letsOnlyThosePresideWhoVoted() {
        UUID ballot = bench.ballot();
        bench.votes(ballot, "member", bench.staffNumber("member"), false);
        refused(
                "votes_casting_presides",
                "presides",
                () -> bench.votes(ballot, "member", bench.staffNumber("member"), true));
        refused(
                "votes_casting_presides",
                "presides",
                () -> bench.votes(ballot, "chair", bench.staffNumber("chair"), true));

        bench.votes(ballot, "chair", bench.staffNumber("chair"), false);

        accepted(() -> bench.votes(ballot, "chair", bench.staffNumber("chair"), true));
    }

    @Test
    void keepsVotesAndMotionsAsTheyWereMade() {
        UUID vote = bench.votes(bench.ballot(), "member", bench.staffNumber("member"), false);
        bench.proposes("chair");

        refused(
                "votes_never_edited",
                "not edited",
                () -> changed("update votes set choice = 'ABSTAIN' where id = ?", vote));
        voided(vote);
        refused(
                "votes_never_edited",
                "not edited",
                () -> changed("update votes set voided_at = null, void_why = null where id = ?", vote));
        accepted(() -> changed("update motions set state = 'LOST' where proposed_by = ?", bench.id("chair")));
        refused(
                "motions_never_edited",
                "not edited",
                () -> changed("update motions set gate = 'GATE_1' where proposed_by = ?", bench.id("chair")));
    }

    @Test
    void neverDeletesVotesOrDeclarations() {
        UUID vote = bench.votes(bench.ballot(), "member", bench.staffNumber("member"), false);
        bench.declares("member", true);

        for (String sql : new String[] {
            "delete from votes where id = ?",
            "delete from interests where person_id = ?",
            "delete from request_authors where person_id = ?",
            "delete from ballot_voters where person_id = ?"
        }) {
            assertThatThrownBy(() -> changed(sql, vote))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    /** Otherwise a hand could be washed clean before the decision. */
    @Test
    void keepsWhoDidWhat() {
        String task = bench.worked("member", "triage-request", "coordinator");
        refused(
                "tasks_completed_stay",
                "keeps who",
                () -> bench.application()
                        .sql("update tasks set completed_by = ? where id = ?")
                        .params(bench.id("chair"), task)
                        .update());
        refused(
                "technology_requests_requester_stays",
                "keeps who",
                () -> bench.application()
                        .sql("update technology_requests set requester_id = ? where reference = ?")
                        .params(bench.id("chair"), bench.reference)
                        .update());
        assertThatThrownBy(() -> changed("update people set staff_number = 'x' where id = ?", bench.id("member")))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        accepted(() -> changed("update people set active = true where id = ?", bench.id("member")));
    }

    /** A table of that name in the session's own schema would come first. */
    @Test
    void looksAtTheRealTablesOnly() {
        bench.writtenBy("member");
        bench.application()
                .sql("create temporary table case_hands (case_ref text, staff_number text, hand text)")
                .update();
        bench.application()
                .sql("create temporary table people as select * from public.people")
                .update();

        refused("decisions_four_eyes", "author", () -> bench.decides("member"));
    }

    @Test
    void keepsOneOfTwoApprovalsAtTheSameMoment() throws SQLException {
        try (Connection first = TestDatabase.get().application().getConnection();
                Connection second = TestDatabase.get().application().getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            bench.decidesFinally(client(first), "chair");
            CompletableFuture<Void> waiting =
                    CompletableFuture.runAsync(() -> bench.decidesFinally(client(second), "deputy"));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            first.commit();

            assertThatThrownBy(waiting::join)
                    .isInstanceOf(CompletionException.class)
                    .hasMessageContaining("decisions_one_final_per_gate_uq");
            second.rollback();
        }
        assertThat(bench.application()
                        .sql("select count(*) from decisions where case_ref = ? and is_final")
                        .param(bench.reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private void voided(UUID vote) {
        changed("update votes set voided_at = now(), void_why = 'Interest' where id = ?", vote);
    }

    private void changed(String sql, UUID id) {
        bench.application().sql(sql).param(id).update();
    }

    private static void accepted(ThrowingCallable act) {
        assertThatCode(act).doesNotThrowAnyException();
    }

    /** By the constraint of that name, in words that say why. */
    private static void refused(String constraint, String why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(why)
                .satisfies(refusal -> assertThat(refusal.getCause())
                        .isInstanceOfSatisfying(
                                org.postgresql.util.PSQLException.class,
                                cause -> assertThat(
                                                cause.getServerErrorMessage().getConstraint())
                                        .isEqualTo(constraint)));
    }
}
