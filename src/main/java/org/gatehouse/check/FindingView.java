package org.gatehouse.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was found about one requirement, as a report shows it: the places that decided it before the others.
 *
 * @param quotes the first places; {@code further} are those behind them, and {@code left} says how many are only marked
 *     in the text, so that a page about a very long text stays readable
 */
record FindingView(
        Requirement requirement, Judgement result, String why, List<Quote> quotes, List<Quote> further, int left) {

    private static final int SHOWN = 4;
    private static final int MOST = 60;

    /** A place in the text; {@code mark} leads to it. */
    record Quote(String text, int page, Judgement result, String why, String mark) {}

    static FindingView of(Finding finding, MarkedText text) {
        List<Evidence> places = new ArrayList<>(finding.evidence());
        places.sort(Comparator.comparing(each -> each.result() != finding.result()));
        List<Quote> quotes = places.stream()
                .limit(MOST)
                .map(each -> new Quote(
                        each.text(),
                        each.page(),
                        each.result(),
                        each.why(),
                        text.of(each).id()))
                .toList();
        int shown = Math.min(SHOWN, quotes.size());
        return new FindingView(
                finding.requirement(),
                finding.result(),
                whyInWords(finding),
                quotes.subList(0, shown),
                quotes.subList(shown, quotes.size()),
                places.size() - quotes.size());
    }

    private static String whyInWords(Finding finding) {
        return finding.result() == Judgement.MISSING || finding.why().isBlank()
                ? "Nothing in the text says it."
                : finding.why();
    }

    public boolean isUnmet() {
        return result != Judgement.MET;
    }

    boolean isUnmetMandatory() {
        return isUnmet() && requirement.level().isMandatory();
    }

    /** How a supplier is asked for what its text leaves open (DOMAIN 2.2). */
    public String question() {
        String asked = "“" + requirement.statement() + "”";
        return switch (result) {
            case MISSING ->
                "Your answer does not speak of this: " + asked
                        + " Do you commit to it from the first day and at no extra price? Where does your answer say so?";
            case WEAK ->
                "Your answer leaves this open: " + asked
                        + " Do you commit to it from the first day and at no extra price, without reservation?";
            case CONTRADICTED ->
                "Your answer says the opposite of this: " + asked
                        + " Will you withdraw that and commit to it at no extra price?";
            case MET -> "";
        };
    }
}
