package org.gatehouse.check;

import java.util.List;
import java.util.Set;
import org.gatehouse.text.ReadText;

/**
 * What a text says about each requirement of the council's list, in its order.
 *
 * @param ruleSetVersion of the list
 * @param ruleSetSha256 of the files that it was judged by
 */
public record WordingReport(
        Mode mode, ReadText text, String ruleSetVersion, String ruleSetSha256, List<Finding> findings) {

    /** Whether it found something in the text, or the text reads as English; of any other language it understands nothing. */
    public boolean isInEnglish() {
        return findings.stream().anyMatch(finding -> finding.result() == Judgement.MET)
                || Words.ENGLISH.isLanguageOf(text.plain());
    }

    /** The same, of the requirements with these ids alone. */
    public WordingReport only(Set<String> ids) {
        return new WordingReport(
                mode,
                text,
                ruleSetVersion,
                ruleSetSha256,
                findings.stream()
                        .filter(finding -> ids.contains(finding.requirement().id()))
                        .toList());
    }
}
