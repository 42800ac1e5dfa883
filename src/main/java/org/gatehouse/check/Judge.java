package org.gatehouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges one sentence by one requirement. A doubt never ends in MET: whatever weakens the sentence, and is not itself
 * part of what the rule asked for, makes it weak.
 */
final class Judge {

    private static final int HARM_REACH = 7;
    private static final int DENIED_REACH = 20;

    /** What a sentence shows; {@code words} are those that decided it. */
    record Verdict(Judgement result, Ground ground, Span words, String why) {

        boolean mention() {
            return ground == Ground.MENTION;
        }

        boolean denial() {
            return ground == Ground.DENIAL;
        }

        boolean rulesOut() {
            return ground == Ground.RULED_OUT && result == Judgement.MET;
        }
    }

    /** How a verdict came about. */
    private enum Ground {
        STATEMENT,
        MENTION,
        /** What the council needs is denied. */
        DENIAL,
        /** What the council must not accept is ruled out. */
        RULED_OUT
    }

    /** A match with the words that deny it, and what they make of it. */
    private record Claim(Rule.Match match, List<Span> cues, Polarity polarity) {

        static Claim of(Reading reading, Rule.Match match) {
            List<Span> cues = Polarity.cues(reading, match);
            return new Claim(match, cues, Polarity.of(reading, match, cues));
        }

        /** The same, where nothing that denies it counts. */
        Claim said() {
            return new Claim(match, cues, Polarity.SAID);
        }
    }

    private final Vocabulary vocabulary;
    private final Mode mode;

    Judge(Vocabulary vocabulary, Mode mode) {
        this.vocabulary = vocabulary;
        this.mode = mode;
    }

    /** All that the sentence shows of a requirement. */
    List<Verdict> judge(Reading reading, RuleSet rules) {
        if (reading.has("definition")) {
            return List.of();
        }
        List<Claim> claims = rules.rules().stream()
                .flatMap(rule -> rule.in(reading).stream())
                .map(match -> Claim.of(reading, match))
                .toList();
        List<Span> meant = claims.stream()
                .flatMap(claim -> meantDenials(reading, claim).stream())
                .toList();
        List<Verdict> verdicts = claims.stream()
                .flatMap(claim -> verdict(reading, rules, claim, meant).stream())
                .toList();
        boolean ruledOut = verdicts.stream().anyMatch(Verdict::rulesOut);
        return verdicts.stream()
                .filter(verdict -> !(ruledOut && verdict.denial()))
                .toList();
    }

    /**
     * The denials that are part of what the council needs: “no charge” where a rule asks for it, “shall not sell” where it
     * must not. They take nothing back, whichever of its rules is asked.
     */
    private static List<Span> meantDenials(Reading reading, Claim claim) {
        return switch (claim.match().rule().kind()) {
            case NEVER -> claim.polarity() == Polarity.DENIED ? claim.cues() : List.of();
            case MET ->
                claim.polarity() == Polarity.SAID
                        ? reading.denials().stream()
                                .filter(cue -> claim.match().explains(reading, cue))
                                .toList()
                        : List.of();
            default -> List.of();
        };
    }

    private Optional<Verdict> verdict(Reading reading, RuleSet rules, Claim claim, List<Span> meant) {
        Rule.Match match = claim.match();
        if (isOnlyAsked(reading, match)) {
            return asked(reading, match);
        }
        Optional<Span> asks = asks(reading);
        if (asks.isPresent()) {
            return Optional.of(new Verdict(
                    Judgement.WEAK, Ground.MENTION, asks.get(), said(reading, asks.get(), "asks and binds nobody")));
        }
        return switch (match.rule().kind()) {
            case MET -> met(reading, rules, meant.containsAll(claim.cues()) ? claim.said() : claim, meant);
            case NEVER ->
                claim.polarity() == Polarity.DENIED
                        ? Optional.of(unlessWeakened(reading, rules, claim, Ground.RULED_OUT, meant))
                        : Optional.of(contradicts(reading, match, Ground.STATEMENT));
            case CONTRADICTED ->
                claim.polarity() == Polarity.DENIED
                        ? Optional.empty()
                        : Optional.of(contradicts(reading, match, Ground.STATEMENT));
            case WEAK -> Optional.of(weak(reading, match, "does not commit to enough"));
            case MENTIONED ->
                Optional.of(new Verdict(
                        Judgement.WEAK, Ground.MENTION, match.head(), said(reading, match, "only mentions it")));
        };
    }

    /** A tender that asks bidders to tell demands nothing of them. */
    private Optional<Span> asks(Reading reading) {
        return mode == Mode.TENDER ? reading.spans("question").stream().findFirst() : Optional.empty();
    }

    private Optional<Verdict> met(Reading reading, RuleSet rules, Claim claim, List<Span> meant) {
        Rule.Match match = claim.match();
        return switch (claim.polarity()) {
            case SAID -> Optional.of(unlessWeakened(reading, rules, claim, Ground.STATEMENT, meant));
            case DENIED ->
                reading.isOneClause(match.first(), match.last())
                        ? Optional.of(contradicts(reading, match, Ground.DENIAL))
                        : Optional.of(weak(reading, match, "stands beside something that is denied"));
            case TANGLED -> Optional.of(weak(reading, match, "is denied twice, which leaves it open"));
        };
    }

    /** Whether the deciding words stand in a question or a name and nothing answers them. */
    private static boolean isOnlyAsked(Reading reading, Rule.Match match) {
        return !reading.partOf(match.head().first()).says() && !isAnswered(reading);
    }

    private static boolean isAnswered(Reading reading) {
        return Stream.concat(reading.spans("yes").stream(), reading.spans("no").stream())
                .anyMatch(words -> Polarity.isAnswer(reading, words));
    }

    private static Optional<Verdict> asked(Reading reading, Rule.Match match) {
        boolean alone = reading.parts().stream().noneMatch(Part::says);
        return alone
                ? Optional.of(new Verdict(
                        Judgement.WEAK, Ground.MENTION, match.head(), "It is only a question, which binds nobody."))
                : Optional.empty();
    }

    private Verdict unlessWeakened(Reading reading, RuleSet rules, Claim claim, Ground ground, List<Span> meant) {
        String verb = ground == Ground.RULED_OUT ? "is ruled out" : "says it";
        Rule.Match match = claim.match();
        return weakened(reading, rules, claim, meant)
                .orElseGet(() -> new Verdict(Judgement.MET, ground, match.head(), said(reading, match, verb)));
    }

    private Optional<Verdict> weakened(Reading reading, RuleSet rules, Claim claim, List<Span> meant) {
        List<Span> harmless = new ArrayList<>(claim.match().spans());
        harmless.addAll(reading.spans("neutral"));
        harmless.addAll(reading.spans("not-a-denial"));
        harmless.addAll(reading.spans("free"));
        harmless.addAll(claim.cues());
        harmless.addAll(meant);
        for (Vocabulary.Signal signal : vocabulary.signals()) {
            List<Span> places = reading.spans(signal.entry());
            if (places.isEmpty() || !signal.counts(mode) || rules.tolerates(signal.entry())) {
                continue;
            }
            Optional<Span> words = places.stream()
                    .filter(span -> harmless.stream().noneMatch(other -> other.explains(reading, span)))
                    .filter(span -> claim.cues().stream().noneMatch(span::contains))
                    .filter(span -> isSaid(reading, span))
                    .filter(span -> !isRuledOut(reading, signal, span))
                    .findFirst();
            if (words.isPresent()) {
                return Optional.of(new Verdict(
                        Judgement.WEAK, Ground.STATEMENT, words.get(), said(reading, words.get(), signal.why())));
            }
        }
        return unexplainedDenial(reading, harmless)
                .map(cue ->
                        new Verdict(Judgement.WEAK, Ground.STATEMENT, cue, said(reading, cue, "takes something back")));
    }

    /** A signal in a question that was answered is the asker's word, not the answer's. */
    private static boolean isSaid(Reading reading, Span span) {
        return reading.partOf(span.first()).says();
    }

    /** “Shall not be subject to a fee”: what would weaken is itself denied; an exception cannot be. */
    private static boolean isRuledOut(Reading reading, Vocabulary.Signal signal, Span span) {
        return signal.deniable()
                && reading.denials().stream()
                        .anyMatch(cue -> cue.last() < span.first()
                                && span.first() - cue.last() <= DENIED_REACH
                                && reading.isOneClause(cue.last(), span.first()));
    }

    private static Optional<Span> unexplainedDenial(Reading reading, List<Span> harmless) {
        return reading.denials().stream()
                .filter(cue -> harmless.stream().noneMatch(other -> other.overlaps(cue)))
                .filter(cue -> isSaid(reading, cue))
                .filter(cue -> !deniesHarm(reading, cue))
                .findFirst();
    }

    private static boolean deniesHarm(Reading reading, Span cue) {
        return reading.spans("harm").stream()
                .anyMatch(harm -> harm.first() > cue.last() && harm.first() - cue.last() <= HARM_REACH);
    }

    private static Verdict contradicts(Reading reading, Rule.Match match, Ground ground) {
        String verb = ground == Ground.DENIAL ? "is denied here" : "is what the council must not accept";
        return new Verdict(Judgement.CONTRADICTED, ground, match.head(), said(reading, match, verb));
    }

    private static Verdict weak(Reading reading, Rule.Match match, String verb) {
        return new Verdict(Judgement.WEAK, Ground.STATEMENT, match.head(), said(reading, match, verb));
    }

    /** With the words of all that the rule asked for, because the last of them alone seldom says why. */
    private static String said(Reading reading, Rule.Match match, String verb) {
        String words = match.inOrder().stream().map(reading::quote).collect(Collectors.joining(" … "));
        return "“" + words + "” " + verb + ".";
    }

    private static String said(Reading reading, Span words, String verb) {
        return "“" + reading.quote(words) + "” " + verb + ".";
    }
}
