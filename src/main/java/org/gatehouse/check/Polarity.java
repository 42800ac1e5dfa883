package org.gatehouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a sentence says or denies what a rule found in it: “shall not charge”, “no API”, “will not be accepted”. */
enum Polarity {
    SAID,
    DENIED,
    /** Denied twice: whoever reads it must decide. */
    TANGLED;

    private static final Set<String> JOINING = Set.of("and", "but", "or", "then");
    private static final Set<String> VERBS = Set.of(
            "shall", "must", "will", "is", "are", "can", "may", "has", "have", "be", "should", "provid", "includ", "we",
            "it", "they", "you", "the");
    private static final Set<String> MODALS = Set.of("shall", "must", "will", "is", "are", "may", "can");
    /** “Not before …, unless …, save …”: what follows is not under the “not”. */
    private static final Set<String> TURNING = Set.of("unless", "until", "save", "without", "except", "before", "if");

    /** What may follow a “no” that answers, where somebody left the comma out. */
    private static final Set<String> AFTER_NO =
            Set.of("we", "it", "they", "there", "this", "that", "these", "but", "not", "our", "you", "as", "becaus");

    private static final int VERB_REACH = 20;
    private static final int NOUN_REACH = 4;
    private static final int OPENING = 3;
    private static final int BESIDE = 3;

    /** @param cues the words that deny it */
    static Polarity of(Reading reading, Rule.Match match, List<Span> cues) {
        if (cues.isEmpty() || isOnlyWith(reading, match, cues)) {
            return SAID;
        }
        return cues.size() % 2 == 1 ? DENIED : TANGLED;
    }

    /** “No decision without review”, “not offered without charge”: both say what stands behind “without”. */
    private static boolean isOnlyWith(Reading reading, Rule.Match match, List<Span> cues) {
        return cues.stream().anyMatch(cue -> isWithout(reading, cue))
                && Stream.concat(reading.spans("not").stream(), reading.spans("no-such").stream())
                        .anyMatch(cue -> !isWithout(reading, cue)
                                && isCue(reading, cue)
                                && cue.last() < match.head().first()
                                && reading.isOneClause(cue.last(), match.head().first()));
    }

    private static boolean isWithout(Reading reading, Span cue) {
        return reading.words().get(cue.first()).term().equals("without");
    }

    /** The words that deny it. */
    static List<Span> cues(Reading reading, Rule.Match match) {
        List<Span> cues = new ArrayList<>();
        reading.spans("not").stream()
                .filter(cue -> counts(reading, match, cue) && governsVerb(reading, cue, match))
                .forEach(cues::add);
        reading.spans("no-such").stream()
                .filter(cue -> counts(reading, match, cue) && cues.isEmpty())
                .filter(cue -> governsNoun(reading, cue, match))
                .forEach(cues::add);
        reading.spans("refused").stream()
                .filter(cue -> !match.explains(reading, cue)
                        && cue.first() > match.head().first())
                .filter(cue -> isOf(reading, match.head(), cue))
                .forEach(cues::add);
        if (isAnsweredNo(reading, match)) {
            reading.spans("no").stream()
                    .filter(cue -> isAnswer(reading, cue))
                    .findFirst()
                    .ifPresent(cues::add);
        }
        return cues;
    }

    /** Whether it stands in a question, or in the name of a row, and “no” is the answer. */
    static boolean isAnsweredNo(Reading reading, Rule.Match match) {
        return !reading.partOf(match.head().first()).says()
                && reading.spans("no").stream().anyMatch(cue -> isAnswer(reading, cue));
    }

    /** Offers of the kind are refused, or what stands right before is; another clause behind “and” speaks of itself. */
    private static boolean isOf(Reading reading, Span head, Span cue) {
        return reading.wordsBeforeInClause(head.first()) > 0
                && reading.isUnbroken(head.last(), cue.first(), Token.Break.COMMA)
                && reaches(reading, head.last(), cue.first());
    }

    private static boolean counts(Reading reading, Rule.Match match, Span cue) {
        boolean promise = match.rule().kind() == Rule.Kind.MET;
        return isCue(reading, cue)
                && !match.explains(reading, cue)
                && !(promise && (isOfCharge(reading, cue) || deniesSomethingElse(reading, cue, match.head())));
    }

    private static boolean isOfCharge(Reading reading, Span cue) {
        return reading.spans("free").stream().anyMatch(free -> free.contains(cue));
    }

    /** “Shall not retire an API without notice”: what is denied is the harm beside the “not”, and not the notice. */
    private static boolean deniesSomethingElse(Reading reading, Span cue, Span head) {
        return reading.spans("harm").stream()
                .anyMatch(harm ->
                        harm.first() > cue.last() && harm.first() - cue.last() <= BESIDE && harm.last() < head.first());
    }

    /** A “not” that denies something, as “not only” and “no later than” do not. */
    static boolean isCue(Reading reading, Span cue) {
        return reading.spans("not-a-denial").stream().noneMatch(other -> other.contains(cue))
                && !isAnswer(reading, cue);
    }

    private static boolean governsVerb(Reading reading, Span cue, Rule.Match match) {
        int head = match.head().first();
        if (match.head().contains(cue)) {
            return true;
        }
        return cue.last() < head
                && head - cue.last() <= VERB_REACH
                && reading.isOneClause(cue.last(), head)
                && reaches(reading, cue.last(), head);
    }

    /** “No” denies the noun after it, and where it opens the clause, all that is said of that noun. */
    private static boolean governsNoun(Reading reading, Span cue, Rule.Match match) {
        int head = match.head().first();
        if (cue.last() >= head || !reading.isOneClause(cue.last(), head)) {
            return false;
        }
        boolean beside = head - cue.last() <= NOUN_REACH && reading.isUnbroken(cue.last(), head, Token.Break.COMMA);
        boolean opens = !isWithout(reading, cue)
                && reading.wordsBeforeInClause(cue.first()) <= OPENING
                && reaches(reading, cue.last(), head);
        return beside || opens;
    }

    private static boolean reaches(Reading reading, int from, int to) {
        for (int word = from + 1; word < to; word++) {
            String term = reading.words().get(word).term();
            boolean afresh = JOINING.contains(term)
                    && VERBS.contains(reading.words().get(word + 1).term());
            if (afresh || TURNING.contains(term) || beginsSentence(reading, word, to)) {
                return false;
            }
        }
        return true;
    }

    /** “…, the Supplier shall …”: behind the comma somebody else does something else. */
    private static boolean beginsSentence(Reading reading, int word, int to) {
        if (reading.words().get(word).before() != Token.Break.COMMA) {
            return false;
        }
        int last = Math.min(to, word + OPENING);
        return reading.words().subList(word + 1, last + 1).stream().anyMatch(next -> MODALS.contains(next.term()));
    }

    /** Whether the words open the answer to a question, or what stands beside a name; under a heading “No fee” does not. */
    static boolean isAnswer(Reading reading, Span words) {
        Part part = reading.partOf(words.first());
        int index = reading.parts().indexOf(part);
        return index > 0
                && !reading.parts().get(index - 1).says()
                && reading.words().get(words.first()).start() <= part.at() + 1
                && (reading.spans("no").contains(words) && standsAlone(reading, words)
                        || reading.spans("yes").contains(words));
    }

    private static boolean standsAlone(Reading reading, Span words) {
        int next = words.last() + 1;
        return !reading.words().get(words.first()).term().equals("no")
                || next == reading.words().size()
                || reading.words().get(next).before() != Token.Break.NONE
                || AFTER_NO.contains(reading.words().get(next).term());
    }
}
