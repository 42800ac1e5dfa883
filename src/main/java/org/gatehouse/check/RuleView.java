package org.gatehouse.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of one requirement in words, with the vocabulary that they are written in. */
final class RuleView {

    private static final Pattern WITHIN = Pattern.compile("<([^<>]+)>");
    private static final String QUOTE = "'";

    private final Requirement requirement;
    private final Vocabulary vocabulary;

    RuleView(Requirement requirement, Vocabulary vocabulary) {
        this.requirement = requirement;
        this.vocabulary = vocabulary;
    }

    /** Rules of one kind, and what it means where one of them fits. */
    record Kind(String heading, String means, List<Line> rules) {}

    /** One rule; each of its terms must stand in the same sentence, or must not. */
    record Line(List<Term> terms) {}

    /** What must stand, or must not: one of the choices. */
    record Term(boolean forbidden, List<Saying> choices) {}

    /**
     * A way to say it.
     *
     * @param entry whether the words are the name of an entry of the vocabulary
     */
    record Saying(String words, boolean entry) {}

    /** An entry of the vocabulary with its phrases. */
    record Named(String name, List<String> phrases, List<String> notWithin) {}

    /** Words that weaken what a sentence promises; {@code texts} says in whose. */
    record Signal(String entry, String why, String texts) {}

    public List<Kind> kinds() {
        return Arrays.stream(Rule.Kind.values())
                .map(kind -> new Kind(heading(kind), means(kind), lines(kind)))
                .filter(kind -> !kind.rules().isEmpty())
                .toList();
    }

    private static String heading(Rule.Kind kind) {
        return switch (kind) {
            case MET -> "What meets it";
            case NEVER -> "What must be ruled out";
            case CONTRADICTED -> "What contradicts it";
            case WEAK -> "What says too little";
            case MENTIONED -> "What only mentions it";
        };
    }

    private static String means(Rule.Kind kind) {
        return switch (kind) {
            case MET ->
                "A sentence that says this meets the requirement. One that denies it contradicts the requirement.";
            case NEVER ->
                "A sentence that says this contradicts the requirement. One that rules it out, such as “shall not”, meets it.";
            case CONTRADICTED ->
                "A sentence that says this contradicts the requirement. One that denies it counts for nothing.";
            case WEAK -> "A sentence that says this is weak: it does not commit to enough.";
            case MENTIONED -> "A sentence that says this is weak, and counts only where the text says nothing better.";
        };
    }

    private List<Line> lines(Rule.Kind kind) {
        return requirement.rules().rules().stream()
                .filter(rule -> rule.kind() == kind)
                .map(rule -> new Line(rule.terms().stream().map(RuleView::term).toList()))
                .toList();
    }

    private static Term term(Rule.Term term) {
        Stream<Saying> entries = term.entries().stream().flatMap(RuleView::sayings);
        Stream<Saying> measures = term.measures().stream().map(each -> new Saying(each.inWords(), false));
        return new Term(term.forbidden(), Stream.concat(entries, measures).toList());
    }

    /** A phrase that the rule holds itself is shown as it is, and a name leads to its phrases. */
    private static Stream<Saying> sayings(String entry) {
        return entry.startsWith(QUOTE)
                ? Arrays.stream(entry.substring(1, entry.length() - 1).split(";"))
                        .map(phrase -> new Saying("“" + phrase.strip() + "”", false))
                : Stream.of(new Saying(entry, true));
    }

    /** The signals that weaken a sentence about this requirement. */
    public List<Signal> signals() {
        return vocabulary.signals().stream()
                .filter(each -> !requirement.rules().tolerates(each.entry()))
                .map(each -> new Signal(each.entry(), each.why(), texts(each.modes())))
                .toList();
    }

    /** Those that do not, as the council's list names them. */
    public List<String> tolerated() {
        return requirement.rules().tolerated().stream().sorted().toList();
    }

    private static String texts(Set<Mode> modes) {
        if (modes.size() == Mode.values().length) {
            return "any text";
        }
        return modes.contains(Mode.TENDER) ? "the council’s own texts" : "suppliers’ texts";
    }

    /** Every entry that the rules and signals name, and those that these are made of. */
    public List<Named> vocabulary() {
        Deque<String> open = new ArrayDeque<>();
        requirement.rules().rules().forEach(rule -> open.addAll(rule.entries()));
        vocabulary.signals().forEach(signal -> open.add(signal.entry()));
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            if (seen.add(name)) {
                open.addAll(within(name));
            }
        }
        return seen.stream()
                .filter(name -> !name.startsWith(QUOTE))
                .sorted()
                .map(name -> named(name, Objects.requireNonNull(vocabulary.entry(name))))
                .toList();
    }

    private List<String> within(String name) {
        Vocabulary.Entry entry = vocabulary.entry(name);
        List<String> names = new ArrayList<>();
        if (entry != null) {
            entry.phrases()
                    .forEach(phrase ->
                            WITHIN.matcher(phrase).results().map(RuleView::name).forEach(names::add));
            names.addAll(entry.notWithin());
        }
        return names;
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }

    private static Named named(String name, Vocabulary.Entry entry) {
        return new Named(name, entry.phrases(), entry.notWithin());
    }
}
