package org.gatehouse.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gatehouse.check.Evidence;
import org.gatehouse.check.Finding;
import org.gatehouse.check.Judgement;
import org.gatehouse.check.Mode;
import org.gatehouse.check.Requirement;
import org.gatehouse.check.WordingCheck;
import org.gatehouse.check.WordingReport;
import org.gatehouse.text.TextReader;
import org.gatehouse.text.TextRefused;
import org.jspecify.annotations.Nullable;

/** A text of a case together with what the wording check says of it; the reviewer confirms or overrules each finding. */
final class CheckedText {

    private static final int LONGEST_QUOTE = 2000;
    private static final CheckedText EMPTY = new CheckedText("", null);

    private final NormalisedText text;
    private final @Nullable WordingReport report;
    private final Map<String, Finding> findings;

    private CheckedText(String text, @Nullable WordingReport report) {
        this.text = NormalisedText.of(text);
        this.report = report;
        this.findings = report == null
                ? Map.of()
                : report.findings().stream()
                        .collect(Collectors.toMap(one -> one.requirement().id(), Function.identity()));
    }

    static CheckedText of(String text, Mode mode, WordingCheck check) {
        if (text.isBlank()) {
            return EMPTY;
        }
        try {
            return new CheckedText(text, check.check(new TextReader().pasted(text), mode));
        } catch (TextRefused refused) {
            return new CheckedText(text, null);
        }
    }

    /** What the check says of the requirements that apply; nothing where there is no text yet. */
    Optional<WordingReport> report(List<Applicable> applicable) {
        Set<String> ids = applicable.stream().map(Applicable::id).collect(Collectors.toSet());
        return Optional.ofNullable(report).map(whole -> whole.only(ids));
    }

    NormalisedText text() {
        return text;
    }

    Judgement result(Requirement requirement) {
        Finding finding = findings.get(requirement.id());
        return finding == null ? Judgement.MISSING : finding.result();
    }

    /** The sentence that shows the result; the whole model clause where it stands in the text; nothing where it is missing. */
    String quote(Requirement requirement) {
        Finding finding = findings.get(requirement.id());
        if (finding == null) {
            return "";
        }
        Judgement result = finding.result();
        if (result == Judgement.MET && text.contains(requirement.modelClause())) {
            return requirement.modelClause();
        }
        return finding.evidence().stream()
                .filter(evidence -> evidence.result() == result)
                .map(Evidence::text)
                .filter(text::contains)
                .findFirst()
                .map(quote -> quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE))
                .orElse("");
    }

    /** The result with its reason, for the reviewer. */
    String inWords(Requirement requirement) {
        if (report == null && !text.isEmpty()) {
            return "The text could not be checked. Read it yourself.";
        }
        Finding finding = findings.get(requirement.id());
        String why = finding == null ? "" : finding.why();
        return result(requirement).words() + (why.isEmpty() ? "." : ". " + why);
    }
}
