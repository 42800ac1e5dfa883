package org.gatehouse.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gatehouse.text.ReadText;
import org.gatehouse.text.TextReader;
import org.springframework.stereotype.Service;

/**
 * Reads a text for the council's requirements. It is advice: a person confirms or overrules each finding (DOMAIN 2.2). It
 * needs neither settings nor a database.
 */
@Service
public class WordingCheck {

    private final Requirements requirements;

    public WordingCheck(Requirements requirements) {
        this.requirements = requirements;
    }

    /** What the text says about every requirement of the list. */
    public WordingReport check(ReadText text, Mode mode) {
        List<Reading> readings = readings(text);
        Judge judge = new Judge(requirements.vocabulary(), mode);
        List<Finding> findings = requirements.all().stream()
                .map(requirement -> finding(requirement, readings, judge))
                .toList();
        return new WordingReport(mode, text, requirements.version(), requirements.sha256(), findings);
    }

    /** What one pasted text says about the requirement of that name. */
    Finding judge(String text, Mode mode, String requirement) {
        return judge(text, mode, requirements.get(requirement));
    }

    /** What one pasted text says about one requirement. */
    Finding judge(String text, Mode mode, Requirement requirement) {
        return finding(
                requirement, readings(new TextReader().pasted(text)), new Judge(requirements.vocabulary(), mode));
    }

    private List<Reading> readings(ReadText text) {
        List<Reading> readings = Readings.of(text, requirements.back());
        new Lookup(requirements.vocabulary()).findIn(readings);
        return readings;
    }

    private static Finding finding(Requirement requirement, List<Reading> readings, Judge judge) {
        List<Seen> seen = new ArrayList<>();
        for (Reading reading : readings) {
            judge.judge(reading, requirement.rules()).stream()
                    .min(Comparator.comparing(WordingCheck::rankInSentence))
                    .ifPresent(verdict -> seen.add(new Seen(reading, verdict)));
        }
        Judgement result = worst(seen);
        List<Evidence> evidence = seen.stream()
                .filter(each -> !each.verdict().mention() || result == Judgement.WEAK)
                .map(Seen::evidence)
                .distinct()
                .toList();
        return new Finding(requirement, result, evidence, why(result, evidence));
    }

    /** A reading with the worst that it shows. */
    private record Seen(Reading reading, Judge.Verdict verdict) {

        Evidence evidence() {
            List<Part> parts = reading.parts();
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
        if (verdict.mention()) {
            return 3;
        }
        return switch (verdict.result()) {
            case CONTRADICTED -> 0;
            case MET -> 1;
            default -> 2;
        };
    }

    private static int rankInDocument(Judge.Verdict verdict) {
        if (verdict.mention()) {
            return 3;
        }
        return switch (verdict.result()) {
            case CONTRADICTED -> 0;
            case WEAK -> 1;
            default -> 2;
        };
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
