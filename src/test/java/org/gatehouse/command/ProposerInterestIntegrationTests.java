package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.junit.jupiter.api.Test;

/** Whoever put something to the vote and then declares an interest neither signs what is carried nor stops it. */
class ProposerInterestIntegrationTests {

    private static final List<String> OTHERS = List.of("member1", "member2", "member3");

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void isSignedByWhoeverPresidesWhereTheProposerDeclaresLate() {
        String reference = proposed();
        assertThat(demo.post("chair", "/requests/" + reference + "/interests", Map.of("nature", "FAMILY"))
                        .status())
                .isEqualTo(201);

        OTHERS.forEach(member -> votes(member, reference));

        assertThat(signers(reference)).as("the deputy chair").containsExactly("member3");
    }

    @Test
    void isSignedByTheProposerOtherwise() {
        String reference = proposed();
        votes("chair", reference);
        OTHERS.forEach(member -> votes(member, reference));

        assertThat(signers(reference)).containsExactly("chair");
    }

    private String proposed() {
        String reference = demo.submitted("requester", "PROCUREMENT", demo.example("requester", "procurement"));
        JsonNode task = demo.forwardTo("propose-decision", reference, "chair");
        completed("chair", task, "APPROVED_WITH_CONDITIONS");
        return reference;
    }

    private void votes(String member, String reference) {
        completed(member, demo.openTask(member, reference, "declare-interest"), "NO_INTEREST");
        completed(member, demo.openTask(member, reference, "vote-on-request"), "FOR");
    }

    private void completed(String who, JsonNode task, String outcome) {
        Answer done = demo.complete(who, task, outcome, "We need it.", RunningDemonstration.example(task, outcome));
        assertThat(done.status()).as("%s", done).isEqualTo(200);
    }

    private List<String> signers(String reference) {
        return demo.sql()
                .sql("select p.username from decisions d join people p on p.id = d.decided_by where d.case_ref = ?")
                .param(reference)
                .query(String.class)
                .list();
    }
}
