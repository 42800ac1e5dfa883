package org.gatehouse.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of all requirements by the words that each begins with, so that few are tried on a sentence. */
final class RuleIndex {

    private final List<Owned> rules = new ArrayList<>();
    private final Map<String, BitSet> byEntry = new HashMap<>();
    private final BitSet anywhere = new BitSet();

    /** A rule with the id of its requirement and what that tolerates. */
    private record Owned(String requirement, Set<String> tolerated, Rule rule) {}

    RuleIndex(List<Requirement> requirements) {
        for (Requirement requirement : requirements) {
            requirement
                    .rules()
                    .rules()
                    .forEach(rule ->
                            keep(new Owned(requirement.id(), requirement.rules().tolerated(), rule)));
        }
    }

    private void keep(Owned owned) {
        int number = rules.size();
        rules.add(owned);
        Rule.Term opening = owned.rule().opening();
        if (opening.measures().isEmpty()) {
            opening.entries()
                    .forEach(entry ->
                            byEntry.computeIfAbsent(entry, none -> new BitSet()).set(number));
        } else {
            anywhere.set(number);
        }
    }

    /** The rules whose first words stand in the reading, in their order; no other can match it. By requirement. */
    Map<String, RuleSet> thatMayMatch(Reading reading) {
        BitSet some = (BitSet) anywhere.clone();
        for (String entry : reading.entries()) {
            BitSet begun = byEntry.get(entry);
            if (begun != null) {
                some.or(begun);
            }
        }
        Map<String, RuleSet> byRequirement = new LinkedHashMap<>();
        some.stream()
                .mapToObj(rules::get)
                .forEach(each -> byRequirement
                        .computeIfAbsent(each.requirement(), first -> new RuleSet(new ArrayList<>(), each.tolerated()))
                        .rules()
                        .add(each.rule()));
        return byRequirement;
    }
}
