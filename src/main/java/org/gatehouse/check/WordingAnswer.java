package org.gatehouse.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as other programs get it, from the API and from the command line: every requirement of the list is in it.
 *
 * @param inEnglish whether the text reads as English; of any other language the check understands nothing
 * @param ruleSetSha256 of the files that it was judged by
 */
public record WordingAnswer(
        Mode mode, boolean inEnglish, String ruleSetVersion, String ruleSetSha256, List<Line> requirements) {

    /**
     * One requirement.
     *
     * @param level M mandatory, E expected, D desirable
     * @param why the result in words; empty where nothing speaks of the requirement
     * @param clause to paste
     */
    public record Line(
            String id,
            Level level,
            String statement,
            Judgement result,
            List<Place> evidence,
            String why,
            String clause) {}

    /**
     * Where the text speaks of a requirement.
     *
     * @param page counted from 1
     * @param start position of the first character, counted in UTF-16 units from 0: in the text as it was sent, or in the
     *     text that was read from a file, a passage a line
     * @param end position after the last
     */
    public record Place(String text, int page, int start, int end, Judgement result, String why) {}

    /** @param sent the text as it was sent, so that positions are counted in it; nothing for a file */
    public static WordingAnswer of(WordingReport report, @Nullable Positions sent) {
        return new WordingAnswer(
                report.mode(),
                report.isInEnglish(),
                report.ruleSetVersion(),
                report.ruleSetSha256(),
                report.findings().stream().map(finding -> line(finding, sent)).toList());
    }

    private static Line line(Finding finding, @Nullable Positions sent) {
        Requirement requirement = finding.requirement();
        return new Line(
                requirement.id(),
                requirement.level(),
                requirement.statement(),
                finding.result(),
                finding.evidence().stream()
                        .map(evidence -> place(evidence, sent))
                        .toList(),
                finding.why(),
                requirement.modelClause());
    }

    private static Place place(Evidence evidence, @Nullable Positions sent) {
        Positions.Range range =
                sent == null ? new Positions.Range(evidence.start(), evidence.end()) : sent.of(evidence);
        return new Place(
                evidence.text(), evidence.page(), range.start(), range.end(), evidence.result(), evidence.why());
    }
}
