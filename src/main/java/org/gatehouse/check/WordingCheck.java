package org.gatehouse.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /**
     * A text with the requirement that it is judged by alone.
     *
     * @param requirement its id
     */
    record Question(String text, Mode mode, String requirement) {}

    /** What one pasted text says about one requirement. */
    Finding judge(String text, Mode mode, String requirement) {
        return judge(List.of(new Question(text, mode, requirement))).get(0);
    }

    /** What each of many pasted texts says about its requirement; their words are looked up together. */
    List<Finding> judge(List<Question> questions) {
        List<List<Reading>> readings = questions.stream()
                .map(question -> Readings.of(new TextReader().pasted(question.text()), requirements.back()))
                .toList();
        new Lookup(requirements.vocabulary())
                .findIn(readings.stream().flatMap(List::stream).toList());
        return IntStream.range(0, questions.size())
                .mapToObj(at -> finding(
                        requirements.get(questions.get(at).requirement()),
                        readings.get(at),
                        new Judge(requirements.vocabulary(), questions.get(at).mode())))
                .toList();
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
