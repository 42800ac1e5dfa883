package org.gatehouse.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of all requirements by words that each needs, so that few are tried on a sentence. */
final class RuleIndex {

    private final List<Owned> rules = new ArrayList<>();
    private final List<BitSet> byEntry = new ArrayList<>();
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
        int size = requirements.vocabulary().size();
        Stream.generate(BitSet::new).limit(size).forEach(byEntry::add);
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
                                .forEach(entry -> byEntry.get(entry).set(number)),
                        () -> anywhere.set(number));
    }

    /** The rules that may match the reading, in their order; no other can. By requirement. */
    Map<String, RuleSet> thatMayMatch(Reading reading) {
        BitSet entries = reading.entries();
        BitSet begun = (BitSet) anywhere.clone();
        for (int entry = entries.nextSetBit(0); entry >= 0; entry = entries.nextSetBit(entry + 1)) {
            begun.or(byEntry.get(entry));
        }
        Map<String, RuleSet> byRequirement = new LinkedHashMap<>();
        for (int rule = begun.nextSetBit(0); rule >= 0; rule = begun.nextSetBit(rule + 1)) {
            Owned each = rules.get(rule);
            if (each.mayMatch(entries)) {
                byRequirement
                        .computeIfAbsent(each.requirement(), first -> new RuleSet(new ArrayList<>(), each.tolerated()))
                        .rules()
                        .add(each.rule());
            }
        }
        return byRequirement;
    }
}
