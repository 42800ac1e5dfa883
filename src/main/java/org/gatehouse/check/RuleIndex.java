package org.gatehouse.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rules of all requirements by words that each needs, so that few are tried on a sentence. */
final class RuleIndex {

    private final List<Owned> rules = new ArrayList<>();
    private final Map<Integer, BitSet> byEntry = new HashMap<>();
    private final BitSet anywhere = new BitSet();

    /**
     * A rule with the id of its requirement and what that tolerates.
     *
     * @param needed numbers of entries, of each group of which one must stand
     */
    private record Owned(String requirement, Set<String> tolerated, Rule rule, List<int[]> needed) {

        boolean mayMatch(BitSet some) {
            for (int[] group : needed) {
                if (!anyOf(group, some)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean anyOf(int[] entries, BitSet some) {
            for (int entry : entries) {
                if (some.get(entry)) {
                    return true;
                }
            }
            return false;
        }
    }

    RuleIndex(Requirements requirements) {
        for (Requirement requirement : requirements.all()) {
            for (Rule rule : requirement.rules().rules()) {
                List<int[]> needed = rule.needed().stream()
                        .map(entries -> entries.stream()
                                .mapToInt(requirements.vocabulary()::number)
                                .toArray())
                        .toList();
                keep(new Owned(requirement.id(), requirement.rules().tolerated(), rule, needed));
            }
        }
    }

    private void keep(Owned owned) {
        int number = rules.size();
        rules.add(owned);
        owned.needed().stream()
                .min(Comparator.comparingInt(group -> group.length))
                .ifPresentOrElse(
                        fewest -> Arrays.stream(fewest)
                                .forEach(entry -> byEntry.computeIfAbsent(entry, none -> new BitSet())
                                        .set(number)),
                        () -> anywhere.set(number));
    }

    /** The rules that may match the reading, in their order; no other can. By requirement. */
    Map<String, RuleSet> thatMayMatch(Reading reading) {
        BitSet begun = (BitSet) anywhere.clone();
        reading.entries().stream()
                .mapToObj(byEntry::get)
                .filter(Objects::nonNull)
                .forEach(begun::or);
        Map<String, RuleSet> byRequirement = new LinkedHashMap<>();
        begun.stream()
                .mapToObj(rules::get)
                .filter(each -> each.mayMatch(reading.entries()))
                .forEach(each -> byRequirement
                        .computeIfAbsent(each.requirement(), first -> new RuleSet(new ArrayList<>(), each.tolerated()))
                        .rules()
                        .add(each.rule()));
        return byRequirement;
    }
}
