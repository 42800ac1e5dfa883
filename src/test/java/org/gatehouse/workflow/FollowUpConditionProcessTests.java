package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A condition of an approval, from the day it is set to its sign-off or cancellation. */
class FollowUpConditionProcessTests extends ProcessBench {

    private static final LocalDate DUE = LocalDate.of(2031, 6, 30);

    @BeforeEach
    void conditionIsSet() {
        start(Map.of("owner", "owner-1", "dueOn", StandIns.start(DUE)));
    }

    @Test
    void asksItsOwnerUntilTheDayThatWasDecided() {
        waitsAt("userTask_meetCondition");
        assertThat(openTask("meetCondition").getAssignee()).isEqualTo("owner-1");
        assertThat(openTask("meetCondition").getDueDate()).isEqualTo(StandIns.start(DUE));
    }

    @Test
    void isSignedOffWhenAMemberAcceptsTheEvidence() {
        ownerShowsEvidence();
        waitsAt("userTask_signOffCondition");
        memberSays("ACCEPT");

        endsAt("endEvent_conditionSignedOff").hasNotPassed("endEvent_conditionCancelled");
    }

    @Test
    void comesBackToItsOwnerUntilTheEvidenceShowsIt() {
        ownerShowsEvidence();
        memberSays("SEND_BACK");
        waitsAt("userTask_meetCondition");
        ownerShowsEvidence();
        memberSays("ACCEPT");

        endsAt("endEvent_conditionSignedOff");
    }

    @Test
    void endsWithoutSignOffWhenItIsCancelled() {
        ownerShowsEvidence();
        isTold("condition-cancelled");

        endsAt("endEvent_conditionCancelled").hasNotPassed("endEvent_conditionSignedOff");
        assertThat(openTasks()).isEmpty();
    }

    private void ownerShowsEvidence() {
        actAs("owner-1", "requester", "meetCondition", "DONE", Map.of());
    }

    private void memberSays(String outcome) {
        act("member", "signOffCondition", outcome);
    }
}
