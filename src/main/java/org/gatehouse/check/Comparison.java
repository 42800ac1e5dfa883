package org.gatehouse.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed between two versions of a text.
 *
 * @param better requirements that are nearer to being met than before, in the order of the list
 * @param worse those that are further from it
 */
record Comparison(List<Change> better, List<Change> worse, int unchanged) {

    /** From the best to the worst: who says nothing leaves room for a clause, who denies does not. */
    private static final List<Judgement> FROM_BEST =
            List.of(Judgement.MET, Judgement.WEAK, Judgement.MISSING, Judgement.CONTRADICTED);

    /** One requirement with another result than before. */
    record Change(Requirement requirement, Judgement before, Judgement now) {

        private int steps() {
            return FROM_BEST.indexOf(before) - FROM_BEST.indexOf(now);
        }
    }

    static Comparison of(EarlierResults earlier, WordingReport report) {
        Map<String, Judgement> before = earlier.results();
        List<Change> all = report.findings().stream()
                .flatMap(now -> Optional.ofNullable(before.get(now.requirement().id()))
                        .map(then -> new Change(now.requirement(), then, now.result()))
                        .stream())
                .toList();
        List<Change> better = all.stream().filter(each -> each.steps() > 0).toList();
        List<Change> worse = all.stream().filter(each -> each.steps() < 0).toList();
        return new Comparison(better, worse, all.size() - better.size() - worse.size());
    }
}
