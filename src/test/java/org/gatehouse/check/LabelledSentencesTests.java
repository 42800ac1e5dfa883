package org.gatehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gatehouse.text.ReadText;
import org.gatehouse.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate of the wording check: nothing that fails may be read as met. */
class LabelledSentencesTests {

    private static final Path OWN = Path.of("policy", "tender-wording-examples.csv");
    private static final Path HELD_BACK = Path.of("src", "test", "resources", "wording", "held-back.csv");
    private static final Path KNOWN = Path.of("src", "test", "resources", "wording", "known.csv");
    private static final Path INNOCENT = Path.of("src", "test", "resources", "wording", "innocent.csv");

    private final WordingCheck check = RealRules.CHECK;

    @TempDir
    Path folder;

    @Test
    void readsNoFailingSentenceOfTheCouncilsExamplesAsMet() {
        LabelledSentences.Measured measured = LabelledSentences.read(OWN).judge(check);

        assertThat(measured.failsReadAsMet()).isZero();
        assertThat(measured.rightly()).isGreaterThan(0.95);
    }

    @Test
    void readsNoFailingSentenceThatTheRulesWereWrittenFromAsMet() {
        LabelledSentences.Measured measured = LabelledSentences.read(KNOWN).judge(check);

        assertThat(measured.failsReadAsMet()).isZero();
        assertThat(measured.rightly()).isGreaterThan(0.96);
    }

    @Test
    void readsNoFailingSentenceThatWasHeldBackAsMet() {
        LabelledSentences.Measured measured = LabelledSentences.read(HELD_BACK).judge(check);

        assertThat(measured.failsReadAsMet()).isZero();
        assertThat(measured.rightly()).isGreaterThan(0.85);
    }

    /** Sentences of real work that use the words of the requirements and speak of none. */
    @Test
    void findsLittleInSentencesAboutOtherThings() throws IOException {
        List<String> mistaken = new ArrayList<>();
        List<CSVRecord> rows;
        try (Reader in = Files.newBufferedReader(INNOCENT)) {
            rows = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
        for (CSVRecord row : rows) {
            ReadText text = new TextReader().pasted(row.get("text"));
            check.check(text, Mode.valueOf(row.get("mode"))).findings().stream()
                    .filter(finding -> finding.result() == Judgement.CONTRADICTED || finding.result() == Judgement.MET)
                    .findFirst()
                    .ifPresent(finding ->
                            mistaken.add(finding.requirement().id() + " " + finding.result() + ": " + row.get("text")));
        }

        assertThat(rows).hasSizeGreaterThan(1000);
        assertThat(mistaken).hasSizeLessThan(rows.size() * 3 / 100);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("labelled.csv"), "id,mode,requirement_id,label,text\n" + content);
    }

    @Test
    void printsWhatWasJudgedOtherwiseThanAPersonDid() throws IOException {
        Path file = file("""
                X1,SUPPLIER,API-04,FAIL,API access is free of charge for all customers.
                X2,SUPPLIER,API-04,PASS,API access is free of charge for all customers.
                """);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        LabelledSentences.Measured measured = LabelledSentences.read(file).judge(check);
        measured.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(measured.failsReadAsMet()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("X1 SUPPLIER API-04: said CONTRADICTED, judged MET")
                .doesNotContain("X2 SUPPLIER")
                .contains("2 sentences, 50.0 % judged as a person did, 1 contradicted read as met");
    }

    @Test
    void namesTheRowWhoseLabelIsUnknown() throws IOException {
        Path file = file("X1,SUPPLIER,API-04,GOOD,Fine.\n");

        assertThatThrownBy(() -> LabelledSentences.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row 1: “GOOD” is no label. Write PASS, UNCLEAR, FAIL or SILENT.");
    }
}
