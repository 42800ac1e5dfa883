package org.gatehouse.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The page that shows a report beside its text, for a text that belongs to a case. */
public final class ReportPage {

    /** The template that shows it. */
    public static final String TEMPLATE = "check/report";

    private ReportPage() {}

    /**
     * @param source what the text is, in words
     * @param before what was found in the text as it was reviewed last, by requirement and rules; nothing before the first
     *     review
     */
    public static void fill(Model model, WordingReport report, String source, @Nullable Before before) {
        model.addAttribute("view", new ReportView(report));
        model.addAttribute("source", source);
        model.addAttribute("ofCase", true);
        model.addAttribute("ask", CheckAsk.nothingYet());
        model.addAttribute("errors", Map.of());
        model.addAttribute("problems", List.of());
        model.addAttribute("textLeftAside", false);
        Optional<EarlierResults> earlier = Optional.ofNullable(before)
                .map(known -> new EarlierResults(
                        report.mode(), EarlierResults.shortened(known.ruleSetSha256()), known.results()));
        Optional<Comparison> comparison =
                earlier.filter(known -> known.isComparableWith(report)).map(known -> Comparison.of(known, report));
        model.addAttribute("comparison", comparison.orElse(null));
        model.addAttribute("incomparable", earlier.isPresent() && comparison.isEmpty());
    }

    /** What the check had found before. */
    public record Before(String ruleSetSha256, Map<String, Judgement> results) {}
}
