package org.gatehouse.command;

import java.io.PrintStream;
import java.util.List;
import org.gatehouse.check.Evidence;
import org.gatehouse.check.Finding;
import org.gatehouse.check.Judgement;
import org.gatehouse.check.Level;
import org.gatehouse.check.WordingReport;

/** A report of the wording check as a person reads it at a terminal. */
final class WordingInWords {

    private WordingInWords() {}

    static void print(WordingReport report, PrintStream out) {
        out.printf("Rule set %s. This is advice: a person decides.%n", report.ruleSetVersion());
        if (!report.isInEnglish()) {
            out.println(
                    "The text does not read as English. The check understands nothing else: have a person read it.");
        }
        for (Judgement result : List.of(Judgement.CONTRADICTED, Judgement.MISSING, Judgement.WEAK, Judgement.MET)) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.result() == result)
                    .toList();
            if (!findings.isEmpty()) {
                out.printf("%n%s (%d)%n", result.words(), findings.size());
                findings.forEach(finding -> print(finding, out));
            }
        }
    }

    private static void print(Finding finding, PrintStream out) {
        Level level = finding.requirement().level();
        out.printf("  %s (%s)%n", finding.requirement().name(), level.words().toLowerCase(java.util.Locale.ROOT));
        for (Evidence evidence : finding.evidence()) {
            out.printf("    page %d: “%s” %s%n", evidence.page(), evidence.text(), evidence.why());
        }
        if (finding.result() != Judgement.MET && level.isMandatory()) {
            out.printf("    Clause to paste: %s%n", finding.requirement().modelClause());
        }
    }
}
