package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatehouse.access.AccessFixtures.housingCase;
import static org.gatehouse.access.AccessFixtures.person;
import static org.gatehouse.access.Action.ACCEPT_RESIDUAL_RISK;
import static org.gatehouse.access.Action.AUDIT;
import static org.gatehouse.access.Action.BACK;
import static org.gatehouse.access.Action.DECIDE;
import static org.gatehouse.access.Action.EDIT;
import static org.gatehouse.access.Action.MEET_CONDITION;
import static org.gatehouse.access.Action.READ;
import static org.gatehouse.access.Action.READ_PROTECTED;
import static org.gatehouse.access.Action.REASSIGN;
import static org.gatehouse.access.Action.REVIEW;
import static org.gatehouse.access.Action.SIGN_OFF_CONDITION;
import static org.gatehouse.access.Action.WITHDRAW;
import static org.gatehouse.access.Action.WORK;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AccessPolicyTests {

    private static final Person ASKER = person("1", "housing", Role.REQUESTER);
    private static final Person ASKER_SECOND_ACCOUNT = person("1", "", Role.MEMBER, Role.SPONSOR, Role.ARCHITECT);
    private static final Person SPONSOR = person("2", "housing", Role.REQUESTER, Role.SPONSOR);
    private static final Person OTHER_SPONSOR = person("3", "planning", Role.SPONSOR);
    private static final Person COLLEAGUE = person("4", "housing", Role.REQUESTER);
    private static final Person STRANGER = person("5", "planning", Role.REQUESTER);
    private static final Person COORDINATOR = person("6", "digital", Role.COORDINATOR);
    private static final Person REVIEWER = person("7", "digital", Role.REQUIREMENTS);
    private static final Person MEMBER = person("8", "digital", Role.MEMBER);
    private static final Person DEPUTY = person("9", "digital", Role.DEPUTY_CHAIR);
    private static final Person CHAIR = person("10", "digital", Role.CHAIR);
    private static final Person ICT = person("11", "digital", Role.ICT);
    private static final Person AUDITOR = person("12", "", Role.AUDITOR);
    private static final Person ADMIN = person("13", "", Role.ADMIN);
    private static final Person DPO = person("14", "digital", Role.DPO);
    private static final Person SIRO = person("15", "digital", Role.SIRO);

    private final AccessPolicy policy = new AccessPolicy();

    static Stream<Arguments> rules() {
        var open = housingCase().build();
        var draft = housingCase().draft().build();
        var reviewed =
                housingCase().tasksOf(Role.REQUIREMENTS, Role.DPO, Role.SIRO).build();
        return Stream.of(
                // reading
                arguments(ASKER, READ, draft, true),
                arguments(ASKER_SECOND_ACCOUNT, READ, draft, true),
                arguments(COLLEAGUE, READ, draft, false),
                arguments(SPONSOR, READ, draft, false),
                arguments(COORDINATOR, READ, draft, false),
                arguments(AUDITOR, READ, draft, false),
                arguments(ASKER, READ, open, true),
                arguments(COLLEAGUE, READ, open, true),
                arguments(STRANGER, READ, open, false),
                arguments(SPONSOR, READ, open, true),
                arguments(OTHER_SPONSOR, READ, open, false),
                arguments(
                        OTHER_SPONSOR, READ, housingCase().tasksOf(Role.SPONSOR).build(), false),
                arguments(STRANGER, READ, housingCase().tasksOf(Role.REQUESTER).build(), false),
                arguments(STRANGER, READ, housingCase().participant("5").build(), true),
                arguments(COORDINATOR, READ, open, true),
                arguments(MEMBER, READ, open, true),
                arguments(DEPUTY, READ, open, true),
                arguments(CHAIR, READ, open, true),
                arguments(AUDITOR, READ, open, true),
                arguments(REVIEWER, READ, open, false),
                arguments(REVIEWER, READ, reviewed, true),
                arguments(ICT, READ, reviewed, false),
                arguments(ADMIN, READ, open, false),
                arguments(ADMIN, READ, housingCase().tasksOf(Role.ADMIN).build(), false),
                // an interest that took the sight of it
                arguments(MEMBER, READ, housingCase().interestOf("8").build(), true),
                arguments(MEMBER, READ, housingCase().hiddenFrom("8").build(), false),
                arguments(AUDITOR, READ, housingCase().hiddenFrom("12").build(), false),
                arguments(SPONSOR, READ, housingCase().hiddenFrom("2").build(), false),
                arguments(
                        STRANGER,
                        READ,
                        housingCase().participant("5").hiddenFrom("5").build(),
                        false),
                arguments(MEMBER, READ_PROTECTED, housingCase().hiddenFrom("8").build(), false),
                arguments(ASKER, READ, housingCase().hiddenFrom("1").build(), true),
                // confidential answers
                arguments(ASKER, READ_PROTECTED, open, true),
                arguments(SPONSOR, READ_PROTECTED, open, true),
                arguments(REVIEWER, READ_PROTECTED, reviewed, true),
                arguments(COLLEAGUE, READ_PROTECTED, open, false),
                arguments(MEMBER, READ_PROTECTED, open, false),
                arguments(
                        MEMBER,
                        READ_PROTECTED,
                        housingCase().tasksOf(Role.MEMBER).build(),
                        true),
                arguments(AUDITOR, READ_PROTECTED, open, false),
                // the trail
                arguments(AUDITOR, AUDIT, open, true),
                arguments(CHAIR, AUDIT, open, false),
                arguments(ADMIN, AUDIT, open, false),
                // changing and withdrawing
                arguments(ASKER, EDIT, draft, true),
                arguments(ASKER, WITHDRAW, open, true),
                arguments(COLLEAGUE, EDIT, open, false),
                arguments(COLLEAGUE, WITHDRAW, open, false),
                arguments(COORDINATOR, EDIT, open, false),
                // backing
                arguments(SPONSOR, BACK, open, true),
                arguments(OTHER_SPONSOR, BACK, housingCase().participant("3").build(), false),
                arguments(SPONSOR, BACK, housingCase().askedBy("1", "2").build(), false),
                arguments(ASKER_SECOND_ACCOUNT, BACK, open, false),
                // reviewing
                arguments(REVIEWER, REVIEW, reviewed, true),
                arguments(ICT, REVIEW, housingCase().tasksOf(Role.ICT).build(), true),
                arguments(COLLEAGUE, REVIEW, open, false),
                arguments(MEMBER, REVIEW, open, false),
                arguments(ASKER_SECOND_ACCOUNT, REVIEW, open, false),
                arguments(
                        REVIEWER,
                        REVIEW,
                        housingCase().tasksOf(Role.REQUIREMENTS).ownedBy("7").build(),
                        false),
                // the residual risk
                arguments(SPONSOR, ACCEPT_RESIDUAL_RISK, open, true),
                arguments(SIRO, ACCEPT_RESIDUAL_RISK, reviewed, true),
                arguments(DPO, ACCEPT_RESIDUAL_RISK, reviewed, false),
                arguments(
                        SPONSOR,
                        ACCEPT_RESIDUAL_RISK,
                        housingCase().askedBy("2").build(),
                        false),
                arguments(ASKER, ACCEPT_RESIDUAL_RISK, open, false),
                // conditions: for the owner, and for a member who did not ask
                arguments(
                        STRANGER, MEET_CONDITION, housingCase().participant("5").build(), true),
                arguments(MEMBER, MEET_CONDITION, open, false),
                arguments(MEMBER, SIGN_OFF_CONDITION, open, true),
                arguments(DEPUTY, SIGN_OFF_CONDITION, open, true),
                arguments(CHAIR, SIGN_OFF_CONDITION, open, true),
                arguments(COORDINATOR, SIGN_OFF_CONDITION, open, false),
                arguments(SPONSOR, SIGN_OFF_CONDITION, open, false),
                arguments(
                        MEMBER,
                        SIGN_OFF_CONDITION,
                        housingCase().askedBy(MEMBER.staffNumber()).build(),
                        false),
                // work and who gets it
                arguments(REVIEWER, WORK, reviewed, true),
                arguments(ICT, WORK, open, false),
                arguments(AUDITOR, WORK, open, false),
                arguments(COORDINATOR, REASSIGN, open, true),
                arguments(CHAIR, REASSIGN, open, false));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsEveryRule(Person who, Action action, Governed governed, boolean allowed) {
        var permission = policy.can(who, action, governed);

        assertThat(permission.allowed()).isEqualTo(allowed);
        assertThat(permission.reason().isEmpty()).isEqualTo(allowed);
    }

    static Stream<Arguments> decisions() {
        var free = housingCase().build();
        return Stream.of(
                arguments(MEMBER, free, ""),
                arguments(DEPUTY, free, ""),
                arguments(CHAIR, free, ""),
                arguments(COORDINATOR, free, "never decides"),
                arguments(person("20", "", Role.MEMBER, Role.COORDINATOR), free, "never decides"),
                arguments(person("21", "", Role.MEMBER, Role.ADMIN), free, "Administrators never decide"),
                arguments(person("22", "", Role.MEMBER, Role.AUDITOR), free, "Auditors"),
                arguments(SPONSOR, free, "Only members"),
                arguments(MEMBER, housingCase().askedBy("1", "8").build(), "asked for it or wrote part of it"),
                arguments(ASKER_SECOND_ACCOUNT, free, "asked for it or wrote part of it"),
                arguments(person("2", "", Role.CHAIR), free, "you are its sponsor"),
                arguments(MEMBER, housingCase().reviewedBy("8").build(), "you reviewed it"),
                arguments(MEMBER, housingCase().ownedBy("8").build(), "you own the contract"),
                arguments(MEMBER, housingCase().interestOf("8").build(), "declared an interest"),
                // a stand-in: the deputy who asked takes the chair's task
                arguments(DEPUTY, housingCase().askedBy("9").build(), "asked for it or wrote part of it"),
                // the architect who reviewed became a member while the case ran
                arguments(
                        person("7", "digital", Role.MEMBER),
                        housingCase().reviewedBy("7").build(),
                        "you reviewed it"),
                arguments(MEMBER, housingCase().officerElsewhere("8").build(), "with another account"),
                arguments(MEMBER, housingCase().hiddenFrom("8").build(), "no such request"),
                arguments(CHAIR, housingCase().participant("10").build(), ""));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void letsNobodyDecideWhatTheyHadAHandIn(Person who, Governed governed, String reason) {
        var permission = policy.can(who, DECIDE, governed);

        assertThat(permission.allowed()).isEqualTo(reason.isEmpty());
        assertThat(permission.reason()).contains(reason);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void showsTheAdministratorNoCase(Action action) {
        assertThat(policy.can(ADMIN, action, housingCase().build()).allowed()).isFalse();
    }

    @Test
    void givesGroupTasksToTheGroupOnly() {
        var governed = housingCase().tasksOf(Role.REQUIREMENTS, Role.CHAIR).build();

        assertThat(policy.can(REVIEWER, WORK, governed, Role.REQUIREMENTS).allowed())
                .isTrue();
        assertThat(policy.can(MEMBER, WORK, governed, Role.REQUIREMENTS).reason())
                .contains("Requirements reviewer");
        assertThat(policy.can(DEPUTY, DECIDE, governed, Role.CHAIR).allowed()).isTrue();
    }

    @Test
    void givesTasksOfTheServiceAreaAndTheSponsorToThePeopleOfTheCase() {
        var governed = housingCase().build();
        var chairWhoAlsoAsks = person("30", "digital", Role.REQUESTER, Role.CHAIR, Role.SPONSOR);

        assertThat(policy.can(ASKER, WORK, governed, Role.REQUESTER).allowed()).isTrue();
        assertThat(policy.can(COLLEAGUE, WORK, governed, Role.REQUESTER).allowed())
                .isFalse();
        assertThat(policy.can(chairWhoAlsoAsks, WORK, governed, Role.REQUESTER).allowed())
                .isFalse();
        assertThat(policy.can(SPONSOR, WORK, governed, Role.SPONSOR).allowed()).isTrue();
        assertThat(policy.can(chairWhoAlsoAsks, WORK, governed, Role.SPONSOR).allowed())
                .isFalse();

        var handedOn = housingCase().participant("4").build();
        assertThat(policy.can(COLLEAGUE, WORK, handedOn, Role.REQUESTER).allowed())
                .isTrue();
    }

    @Test
    void letsEverybodyAskButAuditorsAndAdministrators() {
        assertThat(Arrays.stream(Role.values())
                        .filter(role -> policy.canAsk(person("40", "", role)).allowed()))
                .doesNotContain(Role.AUDITOR, Role.ADMIN)
                .hasSize(Role.values().length - 2);
    }

    @Test
    void hidesWhatMayNotBeSeenAndExplainsWhatMayNotBeDone() {
        var governed = housingCase().build();

        assertThatThrownBy(() -> policy.require(STRANGER, EDIT, governed)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> policy.require(COLLEAGUE, EDIT, governed))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("Only the people who ask");
    }
}
