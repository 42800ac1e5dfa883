package org.gatehouse.decision;

import java.util.List;
import java.util.stream.Stream;
import org.gatehouse.access.People;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.CaseFacts;
import org.springframework.stereotype.Component;

/** What a case's approvals are tied to and how far that is, for its page and the pages of its tasks. */
@Component
class FollowUpFacts implements CaseFacts {

    private final Conditions conditions;
    private final Waivers waivers;
    private final People people;
    private final Words words;

    FollowUpFacts(Conditions conditions, Waivers waivers, People people, Words words) {
        this.conditions = conditions;
        this.waivers = waivers;
        this.people = people;
        this.words = words;
    }

    @Override
    public List<Fact> of(String caseReference) {
        return Stream.concat(
                        conditions.ofCase(caseReference).stream()
                                .map(one -> new Fact("Condition of " + one.decisionNumber(), words(one))),
                        waivers.ofCase(caseReference).stream().map(one -> new Fact("Waiver " + one.id(), words(one))))
                .toList();
    }

    /** The condition, who owns it and how far it is. */
    String words(FollowedCondition condition) {
        return condition.text() + " – " + people.name(condition.owner()) + ", due " + words.date(condition.due()) + ": "
                + ConditionState.valueOf(condition.state()).words() + ". "
                + condition.blocks().words() + ".";
    }

    /** The waiver, who owns it and until when it counts. */
    String words(Waiver waiver) {
        return waiver.name().replaceFirst("\\.$", "") + " – " + people.name(waiver.owner()) + ", until "
                + words.date(waiver.expiresOn()) + ": "
                + WaiverState.valueOf(waiver.state()).words() + ".";
    }
}
