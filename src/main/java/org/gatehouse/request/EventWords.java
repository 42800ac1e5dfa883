package org.gatehouse.request;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every event that can happen to a request, in words for the people who asked. They say that something happened and how it
 * ended, never what an assessment of people's data or a document contains.
 */
final class EventWords {

    /** Between percent signs: facts of the event, said by {@link Timeline}. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("RequestDrafted", "Began the request"),
            entry("RequestAnswered", "Changed the answers"),
            entry("RequestSubmitted", "Submitted the request"),
            entry("RequestStageReached", "The request is now: %status%"),
            entry("RequestWithdrawn", "Withdrew the request"),
            entry("RequestClosed", "Closed the request"),
            entry("TaskOpened", "Waiting for %group%: %task%"),
            entry("TaskAssigned", "%how%: %task%"),
            entry("TaskCompleted", "Completed: %task% (%outcome%)"),
            entry("TaskCancelled", "No longer needed: %task%"),
            entry("ReviewRecorded", "Recorded the review: %review% (%result%)"),
            entry("DecisionRecorded", "Recorded decision %decision%, %gate%: %outcome%"),
            entry("MotionProposed", "Put to the members, %gate%: %outcome%"),
            entry("MotionClosed", "What was put to the members is %result%"),
            entry("BallotOpened", "Called the members to vote"),
            entry("BallotCounted", "Counted the votes, %gate%: %result% (%why%)"),
            entry("VoteCast", "Voted: %choice%"),
            entry("VoteVoided", "A vote no longer counts: %why%"),
            entry("InterestDeclared", "Declared: %declared%"),
            entry("ReconsiderationAsked", "Asked to change decision %decision%"),
            entry("DecisionEnded", "Decision %decision% is no longer in force: %end%"),
            entry("ConditionMet", "Gave evidence for a condition of decision %decision%"),
            entry("ConditionSentBack", "Sent back the evidence for a condition of decision %decision%"),
            entry("ConditionSignedOff", "Signed off a condition of decision %decision%"),
            entry("ConditionCancelled", "Cancelled a condition of decision %decision%"),
            entry("WaiverGranted", "Waived a requirement by decision %decision%"),
            entry("WaiverRenewed", "Replaced the waiver of decision %decision% with a later one"),
            entry("WaiverExpired", "The waiver of decision %decision% expired"),
            entry("WaiverCancelled", "Cancelled the waiver of decision %decision%"),
            entry("DocumentAdded", "Added a document"),
            entry("ClausesJudged", "Judged the wording clause by clause"),
            entry("CaseTextRecorded", "Put on the record: %text%"),
            entry("PublishedWordingChecked", "Compared the published wording with what was approved: %result%"),
            entry("DpiaScreeningAnswered", "Answered the data protection screening"),
            entry("DpiaFoundNotRequired", "Found that no data protection impact assessment is needed"),
            entry("DpiaRecommended", "Found that a data protection impact assessment is recommended"),
            entry("DpiaRequired", "Found that a data protection impact assessment is needed"),
            entry("DpiaSubmitted", "Sent the data protection impact assessment to the data protection officer"),
            entry("DpiaSentBack", "Sent the data protection impact assessment back to the service area"),
            entry("DpiaAdvised", "Gave advice on the data protection impact assessment"),
            entry("DpiaConsultationNeeded", "Advised to consult the Information Commissioner first"),
            entry("IcoConsultationRecorded", "Recorded the Information Commissioner’s reply"),
            entry("DpiaSignedOff", "Signed off the data protection impact assessment"),
            entry("DpiaRiskRefused", "Did not accept the data protection risk that remains"),
            entry("DpiaReopened", "Opened the data protection impact assessment again"),
            entry("DpiaSuperseded", "Replaced the signed-off data protection impact assessment with a new round"),
            entry("RenewalOpened", "Opened the renewal of the contract"),
            entry("ContractReviewed", "Reviewed the contract"),
            entry("RenewalRecorded", "Recorded the next term of the contract"),
            entry("ReplacementStarted", "Began the procurement of a replacement"),
            entry("ContractEnded", "Let the contract end"),
            entry("RouteFound", "Found how this is to be bought"),
            entry("WentToMarket", "Went to market"),
            entry("AwardProposed", "Proposed a supplier"),
            entry("ContractRecorded", "Recorded the contract"),
            entry("AccountabilityAccepted", "Accepted being accountable for the contract"),
            entry("AccountabilityDeclined", "Declined being accountable for the contract"),
            entry("RegisterEntryAdded", "Added an entry to the register"));

    /** They follow from what somebody did; Gatehouse itself did them. */
    private static final Set<String> CONSEQUENCES = Set.of(
            "RequestStageReached",
            "RequestClosed",
            "TaskOpened",
            "TaskCancelled",
            "RouteFound",
            "MotionClosed",
            "BallotOpened",
            "BallotCounted",
            "VoteVoided",
            "DecisionEnded",
            "WaiverGranted",
            "ConditionCancelled",
            "WaiverExpired",
            "WaiverRenewed",
            "WaiverCancelled");

    private static final Map<String, String> FACTS = Map.ofEntries(
            entry("claimed", "Took"),
            entry("released", "Gave back"),
            entry("reassigned", "Passed on"),
            entry("DECISION", "on the request"),
            entry("GATE_1", "gate 1 (go to market)"),
            entry("GATE_2", "gate 2 (award)"),
            entry("GATE_3", "gate 3 (contract in place)"),
            entry("PUBLISHED", "the document as published"),
            entry("SUPPLIER", "the supplier’s answer"),
            entry("INTEREST", "an interest"),
            entry("NO_INTEREST", "no interest"),
            entry("NO_QUORUM", "no quorum"),
            entry("TIED", "equal votes"),
            entry("DPIA", "an assessment is needed"),
            entry("NO_DPIA", "no assessment is needed"));

    private EventWords() {}

    /** The words of the type; one without words of its own is not hidden but named as the trail names it. */
    static String of(String type) {
        return WORDS.getOrDefault(type, spaced(type));
    }

    static boolean knows(String type) {
        return WORDS.containsKey(type);
    }

    static boolean isConsequence(String type) {
        return CONSEQUENCES.contains(type);
    }

    /** {@code APPROVED_WITH_CONDITIONS} becomes {@code approved with conditions}; numbers stay as they are. */
    static String fact(String code) {
        String words = FACTS.get(code);
        if (words != null) {
            return words;
        }
        return code.matches("[A-Z_]+|[a-z-]+")
                ? code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT)
                : code;
    }

    /** {@code SystemRetired} becomes {@code System retired}. */
    private static String spaced(String type) {
        String words = java.util.Arrays.stream(type.split("(?<=[a-z])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? type : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
