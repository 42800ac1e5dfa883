package org.gatehouse.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gatehouse.text.Passage;
import org.gatehouse.text.ReadText;

/** Invented texts with invented findings, so that what a page shows does not depend on the council's rules. */
final class WordingReportFixtures {

    static final String SHA256 = "0123456789abcdef".repeat(4);

    private WordingReportFixtures() {}

    static Requirement requirement(String id, Level level) {
        return new Requirement(
                id,
                "Data rights",
                level,
                "Statement of " + id + ".",
                "Reason of " + id + ".",
                "the request is for a system",
                List.of("hasData"),
                "Clause of " + id + " & <more>.",
                List.of("S20"),
                id.equals("DA-09") ? "An Act forbids it" : null,
                new RuleSet(List.of(), Set.of()),
                List.of(),
                1);
    }

    /** Each line is a passage on a page of its own. */
    static ReadText pages(String... lines) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            passages.add(new Passage(Passage.Kind.PARAGRAPH, "", line, passages.size() + 1, start));
            start += line.length() + 1;
        }
        return new ReadText(lines.length, passages);
    }

    /** The words where they first stand in the text. */
    static Evidence evidence(ReadText text, String words, Judgement result) {
        int start = text.plain().indexOf(words);
        int page = text.passages().stream()
                .filter(passage -> passage.start() <= start)
                .mapToInt(Passage::page)
                .max()
                .orElseThrow();
        return new Evidence(words, page, start, start + words.length(), result, "Why of “" + words + "”.");
    }

    static Finding finding(Requirement requirement, Judgement result, Evidence... evidence) {
        String why = evidence.length == 0 ? "" : "Because of it.";
        return new Finding(requirement, result, List.of(evidence), why);
    }

    static WordingReport report(Mode mode, ReadText text, Finding... findings) {
        return new WordingReport(mode, text, "7.1", SHA256, Arrays.asList(findings));
    }
}
