package org.gatehouse.workflow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the people of the council do in several processes, in their own words. */
abstract class PeopleBench extends ProcessBench {

    static final LocalDate DEFERRED_UNTIL = LocalDate.of(2031, 5, 1);
    static final LocalDate CHALLENGE_BY = LocalDate.of(2031, 4, 15);

    /** What a request in the light lane tells its process: its requirements are reviewed and one member decides. */
    static Map<String, Object> plainRequest(String kind) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", kind);
        facts.put("requestType", "ONLINE_SUBSCRIPTION");
        facts.put("sponsor", "sponsor-1");
        facts.put("valueIncVatPence", 2_000_000L);
        facts.put("spendsMoney", true);
        List.of(
                        "personalData",
                        "specialCategory",
                        "storesData",
                        "internetFacing",
                        "ai",
                        "connectedDevices",
                        "newIntegration",
                        "newSupplier",
                        "approvedList",
                        "urgent")
                .forEach(no -> facts.put(no, false));
        return facts;
    }

    static Map<String, Object> with(Map<String, Object> facts, String key, Object value) {
        Map<String, Object> more = new HashMap<>(facts);
        more.put(key, value);
        return more;
    }

    void sponsorBacks() {
        actAs("sponsor-1", "sponsor", "backRequest", "BACK", Map.of());
    }

    void sponsorSendsBack() {
        actAs("sponsor-1", "sponsor", "backRequest", "SEND_BACK", Map.of());
    }

    void requesterReworks() {
        act("requester", "reworkRequest", "DONE");
    }

    void coordinatorAccepts() {
        act("coordinator", "triageRequest", "ACCEPT");
    }

    void coordinatorAsks() {
        act("coordinator", "triageRequest", "ASK");
    }

    void requesterAnswers() {
        act("requester", "answerQuestions", "DONE");
    }

    /** The review of that group: requirements, architect, security, ict or finance. */
    void reviewPasses(String group) {
        act(group, "carryOutReview", "PASS");
    }

    /** Whose reviews are open, by the groups' names. */
    List<String> openReviews() {
        Stream<String> reviews = called("carry-out-review").stream()
                .map(review -> (String) toldTo(review).get("reviewGroup"));
        Stream<String> assessments = called("assess-data-protection").stream().map(assessment -> "dpo");
        return Stream.concat(reviews, assessments).sorted().toList();
    }

    void memberDecides(String outcome) {
        act("member", "decideRequest", outcome, decided(outcome));
    }

    /** What a decision tells its process. */
    static Map<String, Object> decided(String outcome) {
        return Map.of(
                "decided",
                outcome,
                "deferredUntil",
                StandIns.start(DEFERRED_UNTIL),
                "challengeBy",
                StandIns.start(CHALLENGE_BY));
    }

    void requesterAcceptsTheRefusal() {
        act("requester", "considerRefusal", "ACCEPT");
    }

    void membersVoteFor() {
        council.counts.add("CARRIED");
        membersVote("FOR");
    }

    void membersVoteAgainst() {
        council.counts.add("LOST");
        membersVote("AGAINST");
    }

    private void membersVote(String choice) {
        for (int place = 0; place < council.voters; place++) {
            declaresNoInterest("member-" + place);
            votes("member-" + place, choice);
        }
    }

    void declaresNoInterest(String member) {
        actAs(member, "member", "declareInterest", "NO_INTEREST", Map.of("hasInterest", false));
    }

    void declaresAnInterest(String member) {
        actAs(member, "member", "declareInterest", "INTEREST", Map.of("hasInterest", true));
    }

    void votes(String member, String choice) {
        actAs(member, "member", "voteOnRequest", choice, Map.of());
    }
}
