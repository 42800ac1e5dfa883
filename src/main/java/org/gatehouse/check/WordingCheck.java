package org.gatehouse.check;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatehouse.text.ReadText;
import org.gatehouse.text.TextReader;
import org.gatehouse.text.TextRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Reads a text for the council's requirements. It is advice: a person confirms or overrules each finding (DOMAIN 2.2). It
 * needs neither settings nor a database.
 */
@Service
public class WordingCheck {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Requirements requirements;
    private final RuleIndex rules;
    private final Duration longest;

    @Autowired
    public WordingCheck(Requirements requirements) {
        this(requirements, LONGEST);
    }

    WordingCheck(Requirements requirements, Duration longest) {
        this.requirements = requirements;
        this.rules = new RuleIndex(requirements);
        this.longest = longest;
    }

    /**
     * What the text says about every requirement of the list.
     *
     * @throws org.gatehouse.text.TextRefused if it takes longer than a minute, as only a text made to that end does
     */
    public WordingReport check(ReadText text, Mode mode) {
        Map<String, List<Seen>> seen = seen(text, mode);
        List<Finding> findings = requirements.all().stream()
                .map(requirement -> finding(requirement, seen))
                .toList();
        return new WordingReport(mode, text, requirements.version(), requirements.sha256(), findings);
    }

    /** What one pasted text says about one requirement. */
    Finding judge(String text, Mode mode, String requirement) {
        return finding(requirements.get(requirement), seen(new TextReader().pasted(text), mode));
    }

    /** What the readings of the text show, in their order, by requirement. */
    private Map<String, List<Seen>> seen(ReadText text, Mode mode) {
        Judge judge = new Judge(requirements.vocabulary(), mode);
        long start = System.nanoTime();
        return Readings.of(text, mode, requirements.back()).parallelStream()
                .flatMap(reading -> {
                    if (System.nanoTime() - start > longest.toNanos()) {
                        throw TextRefused.tooSlow();
                    }
                    return seen(reading, judge);
                })
                .collect(Collectors.groupingBy(Seen::requirement));
    }

    /** The worst that one reading shows of each requirement. */
    private Stream<Seen> seen(Reading reading, Judge judge) {
        reading.lookUp(requirements.vocabulary());
        return rules.thatMayMatch(reading).entrySet().stream()
                .flatMap(some -> judge.judge(reading, some.getValue()).stream()
                        .min(Comparator.comparing(WordingCheck::rankInSentence))
                        .map(verdict -> new Seen(some.getKey(), reading, verdict))
                        .stream());
    }

    private static Finding finding(Requirement requirement, Map<String, List<Seen>> all) {
        List<Seen> seen = all.getOrDefault(requirement.id(), List.of());
        Judgement result = worst(seen);
        List<Evidence> evidence = seen.stream()
                .filter(each -> !each.verdict().mention() || result == Judgement.WEAK)
                .map(Seen::evidence)
                .distinct()
                .toList();
        return new Finding(requirement, result, evidence, why(result, evidence));
    }

    /** A reading with the worst that it shows of a requirement. */
    private record Seen(String requirement, Reading reading, Judge.Verdict verdict) {

        Evidence evidence() {
            Part decided = reading.partOf(verdict.words().first());
            return new Evidence(
                    decided.text(),
                    decided.page(),
                    decided.start(),
                    decided.start() + decided.text().length(),
                    verdict.result(),
                    verdict.why());
        }
    }

    /** The worst wins; what only mentions the matter counts where nothing else is said. */
    private static Judgement worst(List<Seen> seen) {
        return seen.stream()
                .map(Seen::verdict)
                .min(Comparator.comparing(WordingCheck::rankInDocument))
                .map(Judge.Verdict::result)
                .orElse(Judgement.MISSING);
    }

    /** Within a sentence a commitment stands beside what would be too little; a contradiction does not. */
    private static int rankInSentence(Judge.Verdict verdict) {
        return rank(verdict, List.of(Judgement.CONTRADICTED, Judgement.MET, Judgement.WEAK));
    }

    private static int rankInDocument(Judge.Verdict verdict) {
        return rank(verdict, List.of(Judgement.CONTRADICTED, Judgement.WEAK, Judgement.MET));
    }

    private static int rank(Judge.Verdict verdict, List<Judgement> worstFirst) {
        return verdict.mention() ? worstFirst.size() : worstFirst.indexOf(verdict.result());
    }

    private static String why(Judgement result, List<Evidence> evidence) {
        return evidence.stream()
                .filter(each -> each.result() == result)
                .map(Evidence::why)
                .distinct()
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
