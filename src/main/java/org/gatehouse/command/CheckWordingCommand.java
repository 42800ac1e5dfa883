package org.gatehouse.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gatehouse.check.Judgement;
import org.gatehouse.check.LabelledSentences;
import org.gatehouse.check.Mode;
import org.gatehouse.check.WordingAnswer;
import org.gatehouse.check.WordingCheck;
import org.gatehouse.check.WordingReport;
import org.gatehouse.check.WordingRules;
import org.gatehouse.text.TextReader;
import org.gatehouse.text.TextRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.PathResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a document for the council's requirements: needs neither settings nor a database. */
@Command(
        name = "check-wording",
        mixinStandardHelpOptions = true,
        description = {
            "Check what a tender or a supplier's text says about each of the council's requirements.",
            "Ends with 1 where the text contradicts a mandatory requirement, with 2 where the file cannot be read, otherwise"
                    + " with 0."
        })
class CheckWordingCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "DOCX, ODT, PDF or TXT file; with --labelled a CSV file")
    private Path file = Path.of("");

    @Option(names = "--mode", paramLabel = "MODE", description = "tender (default) or supplier")
    private String mode = "tender";

    @Option(names = "--json", description = "Print the report as JSON")
    private boolean json;

    @Option(
            names = "--labelled",
            description =
                    "Read FILE as labelled sentences (id, mode, requirement_id, label, text) and print how they are"
                            + " judged; ends with 1 where a FAIL is read as met")
    private boolean labelled;

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw Refused.incomplete("There is no file " + file + " that can be read.");
        }
        WordingCheck check = new WordingCheck(WordingRules.read());
        return labelled ? measure(check) : report(check);
    }

    private int report(WordingCheck check) {
        WordingReport report = check(check, known(mode));
        if (json) {
            Json.print(WordingAnswer.of(report, null));
        } else {
            WordingInWords.print(report, System.out);
        }
        boolean contradicted = report.findings().stream()
                .filter(finding -> finding.requirement().level().isMandatory())
                .anyMatch(finding -> finding.result() == Judgement.CONTRADICTED);
        return contradicted ? Commands.FAILED : Commands.DONE;
    }

    private WordingReport check(WordingCheck check, Mode known) {
        try {
            return check.check(
                    new TextReader().file(String.valueOf(file.getFileName()), new PathResource(file)), known);
        } catch (TextRefused refused) {
            throw Refused.incomplete(String.valueOf(refused.getMessage()));
        }
    }

    private int measure(WordingCheck check) {
        LabelledSentences.Measured measured = sentences().judge(check);
        measured.print(System.out);
        return measured.failsReadAsMet() == 0 ? Commands.DONE : Commands.FAILED;
    }

    private LabelledSentences sentences() {
        try {
            return LabelledSentences.read(file);
        } catch (IllegalArgumentException wrong) {
            throw Refused.incomplete(String.valueOf(wrong.getMessage()));
        }
    }

    private static Mode known(@Nullable String given) {
        try {
            return Mode.valueOf(String.valueOf(given).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refused.incomplete("The mode is tender or supplier, and not " + given + ".");
        }
    }
}
