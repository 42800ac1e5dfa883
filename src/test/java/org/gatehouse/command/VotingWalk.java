package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.gatehouse.command.RunningDemonstration.Answer;

/** What walks of votes have in common: proposing, declaring and voting over HTTP as the members do. */
abstract class VotingWalk {

    static final List<String> MEMBERS = List.of("chair", "member3", "member1", "member2");

    final RunningDemonstration demo = RunningDemonstration.get();

    String proposed(String outcome) {
        String reference = demo.submitted("requester", "PROCUREMENT", demo.example("requester", "procurement"));
        propose(reference, outcome);
        return reference;
    }

    void propose(String reference, String outcome) {
        JsonNode task = demo.forwardTo("propose-decision", reference, "chair");
        Answer done = demo.complete(
                "chair", task, outcome, "It meets the need.", RunningDemonstration.example(task, outcome));
        assertThat(done.status()).as("%s", done).isEqualTo(200);
    }

    void allVote(String reference) {
        MEMBERS.forEach(member -> vote(member, reference, "FOR", ""));
    }

    void declare(String who, String reference, String outcome) {
        JsonNode task = demo.openTask(who, reference, "declare-interest");
        Answer done = demo.complete(who, task, outcome, "", RunningDemonstration.example(task, outcome));
        assertThat(done.status()).as("%s", done).isEqualTo(200);
    }

    void vote(String who, String reference, String choice, String reason) {
        Answer done = voting(who, reference, choice, reason);
        assertThat(done.status()).as("%s", done).isEqualTo(200);
    }

    Answer voting(String who, String reference, String choice, String reason) {
        if (demo.openTask(who, reference, "declare-interest")
                .path("mayComplete")
                .asBoolean()) {
            declare(who, reference, "NO_INTEREST");
        }
        JsonNode task = demo.openTask(who, reference, "vote-on-request");
        return demo.complete(who, task, choice, reason, RunningDemonstration.example(task, choice));
    }

    JsonNode request(String reference) {
        return demo.get("coordinator", "/requests/" + reference).body();
    }

    JsonNode decisions(String reference) {
        return demo.get("auditor", "/decisions?request=" + reference).body().path("items");
    }

    /** The first decision of the case. */
    JsonNode decision(String reference) {
        JsonNode all = decisions(reference);
        return all.path(all.size() - 1);
    }
}
