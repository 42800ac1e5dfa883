package org.gatehouse.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line of a requirement's rules: entries of the vocabulary that must stand in one sentence, joined by {@code &}. A
 * slash gives a choice, {@code !} forbids, quotation marks hold a phrase of its own, {@code time <= 24 hours} asks for an
 * amount. What the last of them that must stand says is what a “not” denies.
 */
record Rule(String written, Kind kind, List<Term> terms) {

    private static final int FURTHEST = 45;
    private static final String UNQUOTED = "(?=(?:[^']*'[^']*')*[^']*$)";

    /** What it shows where it matches. */
    enum Kind {
        /** The text says what the council needs; where it is denied, the text contradicts it. */
        MET,
        /** The text does what the council must not accept; where it rules that out, the requirement is met. */
        NEVER,
        /** The text does what the council must not accept. */
        CONTRADICTED,
        /** The text says too little. */
        WEAK,
        /** The text only mentions it; this counts where nothing better is said. */
        MENTIONED
    }

    /** One of the things that must stand, or must not. */
    record Term(List<String> entries, List<Measure> measures, boolean forbidden) {

        /** Asked first, for it takes little time; amounts are looked for later. */
        boolean mayHoldFor(Reading reading) {
            for (String entry : entries) {
                if (reading.has(entry)) {
                    return !forbidden;
                }
            }
            return forbidden || !measures.isEmpty();
        }

        List<Span> in(Reading reading) {
            List<Span> spans = new ArrayList<>();
            entries.forEach(entry -> spans.addAll(reading.spans(entry)));
            measures.forEach(measure -> spans.addAll(measure.in(reading)));
            return spans;
        }
    }

    /** Where a rule matches: the words of all its terms, the last of which says what is said. */
    record Match(Rule rule, List<Span> spans) {

        Span head() {
            return spans.get(spans.size() - 1);
        }

        int extent() {
            return last() - first();
        }

        int first() {
            return spans.stream().mapToInt(Span::first).min().orElseThrow();
        }

        int last() {
            return spans.stream().mapToInt(Span::last).max().orElseThrow();
        }

        /** Its words in reading order, each once. */
        List<Span> inOrder() {
            List<Span> order = new ArrayList<>();
            for (Span span : spans.stream()
                    .sorted(Comparator.comparingInt(Span::first).thenComparingInt(each -> -each.last()))
                    .toList()) {
                int last = order.size() - 1;
                if (last < 0 || order.get(last).last() + 1 < span.first()) {
                    order.add(span);
                } else if (span.last() > order.get(last).last()) {
                    order.set(last, new Span(order.get(last).first(), span.last()));
                }
            }
            return order;
        }

        /** Whether the words are among those that the rule asked for, and do not only stand between them. */
        boolean explains(Reading reading, Span words) {
            return spans.stream().anyMatch(span -> span.explains(reading, words));
        }
    }

    /** Every place where it matches, one for each place of its last term. */
    List<Match> in(Reading reading) {
        if (!terms.stream().allMatch(term -> term.mayHoldFor(reading))) {
            return List.of();
        }
        List<List<Span>> places = new ArrayList<>();
        for (Term term : terms) {
            List<Span> spans = term.in(reading);
            if (term.forbidden() != spans.isEmpty()) {
                return List.of();
            }
            if (!term.forbidden()) {
                places.add(spans);
            }
        }
        return places.get(places.size() - 1).stream()
                .distinct()
                .flatMap(head -> nearest(places, head).stream())
                .toList();
    }

    private Optional<Match> nearest(List<List<Span>> places, Span head) {
        List<Span> chosen = new ArrayList<>();
        for (List<Span> spans : places.subList(0, places.size() - 1)) {
            chosen.add(spans.stream()
                    .min(Comparator.comparingInt(span -> distance(span, head)))
                    .orElseThrow());
        }
        chosen.add(head);
        Match match = new Match(this, List.copyOf(chosen));
        return match.extent() <= FURTHEST ? Optional.of(match) : Optional.empty();
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.first() - other.last(), other.first() - one.last()));
    }

    /** The things that must stand and are words, each with the entries of which one will do. */
    List<List<String>> needed() {
        return terms.stream()
                .filter(term -> !term.forbidden() && term.measures().isEmpty())
                .map(Term::entries)
                .toList();
    }

    List<String> entries() {
        return terms.stream().flatMap(term -> term.entries().stream()).toList();
    }

    /** @throws IllegalArgumentException with what is wrong, in words */
    static Rule parse(String written, Kind kind) {
        List<Term> terms = Arrays.stream(written.split("&" + UNQUOTED))
                .map(String::strip)
                .map(Rule::term)
                .toList();
        if (terms.stream().allMatch(Term::forbidden)) {
            throw new IllegalArgumentException("“" + written + "” only forbids");
        }
        return new Rule(written, kind, terms);
    }

    private static Term term(String written) {
        boolean forbidden = written.startsWith("!");
        String choices = forbidden ? written.substring(1).strip() : written;
        List<String> entries = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        for (String choice : choices.split("/" + UNQUOTED)) {
            String name = choice.strip();
            Measure.of(name).ifPresentOrElse(measures::add, () -> entries.add(name));
        }
        if (entries.contains("")) {
            throw new IllegalArgumentException("“" + written + "” lacks a name");
        }
        return new Term(List.copyOf(entries), List.copyOf(measures), forbidden);
    }
}
