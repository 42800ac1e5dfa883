package org.gatehouse.check;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Sentences of which a person said what they say about a requirement, to measure the rules by. */
public final class LabelledSentences {

    private static final Map<String, Judgement> LABELS = Map.of(
            "PASS", Judgement.MET,
            "UNCLEAR", Judgement.WEAK,
            "FAIL", Judgement.CONTRADICTED,
            "SILENT", Judgement.MISSING);

    private final List<Labelled> sentences;

    private LabelledSentences(List<Labelled> sentences) {
        this.sentences = sentences;
    }

    private record Labelled(String id, Mode mode, String requirement, Judgement label, String text) {}

    /** A sentence, what a person said of it and what the rules say. */
    private record Judged(Labelled sentence, Judgement found, String why) {

        boolean right() {
            return sentence.label() == found;
        }

        boolean failReadAsMet() {
            return sentence.label() == Judgement.CONTRADICTED && found == Judgement.MET;
        }
    }

    /**
     * Reads a CSV file with the columns id, mode, requirement_id, label (PASS, UNCLEAR, FAIL or SILENT) and text.
     *
     * @throws IllegalArgumentException naming the row that cannot be read
     */
    public static LabelledSentences read(Path file) {
        List<Labelled> sentences = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                sentences.add(labelled(row));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new LabelledSentences(sentences);
    }

    private static Labelled labelled(CSVRecord row) {
        Judgement label = LABELS.get(row.get("label"));
        if (label == null) {
            throw new IllegalArgumentException("Row " + row.getRecordNumber() + ": “" + row.get("label")
                    + "” is no label. Write PASS, UNCLEAR, FAIL or SILENT.");
        }
        return new Labelled(
                row.get("id"), Mode.valueOf(row.get("mode")), row.get("requirement_id"), label, row.get("text"));
    }

    /** Judges each sentence by its requirement. */
    public Measured judge(WordingCheck check) {
        return new Measured(sentences.stream().map(each -> judged(each, check)).toList());
    }

    private static Judged judged(Labelled each, WordingCheck check) {
        Finding found = check.judge(each.text(), each.mode(), each.requirement());
        return new Judged(each, found.result(), found.why());
    }

    /** How the sentences were judged. */
    public static final class Measured {

        private final List<Judged> all;

        private Measured(List<Judged> all) {
            this.all = all;
        }

        /** Sentences that a person called FAIL and the rules call MET: there must be none. */
        public long failsReadAsMet() {
            return all.stream().filter(Judged::failReadAsMet).count();
        }

        /** The part of the sentences that the rules judge as the person did, from 0 to 1. */
        public double rightly() {
            return all.isEmpty()
                    ? 1
                    : (double) all.stream().filter(Judged::right).count() / all.size();
        }

        /** Prints the confusion matrix by label, then by requirement, then what was judged otherwise. */
        public void print(PrintStream out) {
            out.println("said by a person, judged by the rules   MET  WEAK  CONTRADICTED  MISSING");
            for (Judgement label : Judgement.values()) {
                out.printf("%-38s %s%n", label, counts(label, all));
            }
            out.println();
            byRequirement().forEach((requirement, judged) -> out.printf("%-8s %s%n", requirement, matrix(judged)));
            out.println();
            all.stream()
                    .filter(each -> !each.right())
                    .forEach(each -> out.printf(
                            "%s %s %s: said %s, judged %s: %s [%s]%n",
                            each.sentence().id(),
                            each.sentence().mode(),
                            each.sentence().requirement(),
                            each.sentence().label(),
                            each.found(),
                            each.sentence().text(),
                            each.why()));
            out.printf(
                    "%d sentences, %.1f %% judged as a person did, %d contradicted read as met%n",
                    all.size(), 100 * rightly(), failsReadAsMet());
        }

        private Map<String, List<Judged>> byRequirement() {
            return all.stream()
                    .collect(Collectors.groupingBy(
                            each -> each.sentence().requirement(), TreeMap::new, Collectors.toList()));
        }

        private static String counts(Judgement label, List<Judged> judged) {
            return java.util.Arrays.stream(Judgement.values())
                    .map(found -> "%5d"
                            .formatted(judged.stream()
                                    .filter(each -> each.sentence().label() == label && each.found() == found)
                                    .count()))
                    .collect(Collectors.joining(" "));
        }

        private static String matrix(List<Judged> judged) {
            return java.util.Arrays.stream(Judgement.values())
                    .filter(label ->
                            judged.stream().anyMatch(each -> each.sentence().label() == label))
                    .map(label -> label + counts(label, judged))
                    .collect(Collectors.joining(" | "));
        }
    }
}
