package org.gatehouse.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Looks the whole vocabulary up in all readings of a document at once, in an index that lives as long as the look-up. */
final class Lookup {

    private static final String TEXT = "text";
    private static final FieldType INDEXED = new FieldType();

    static {
        INDEXED.setTokenized(true);
        INDEXED.setOmitNorms(true);
        INDEXED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        INDEXED.freeze();
    }

    private final Vocabulary vocabulary;

    Lookup(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Gives each reading the places where the vocabulary's entries stand in it. */
    void findIn(List<Reading> readings) {
        List<Map<String, List<Span>>> found = new ArrayList<>();
        readings.forEach(reading -> found.add(new HashMap<>()));
        WordPlaces words = new WordPlaces(readings);
        collectWords(words, found);
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            write(memory, readings);
            try (DirectoryReader index = DirectoryReader.open(memory)) {
                for (LeafReaderContext leaf : index.leaves()) {
                    collectAll(leaf, words, found);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (int at = 0; at < readings.size(); at++) {
            Reading reading = readings.get(at);
            found.get(at).values().forEach(spans -> spans.removeIf(span -> !isTogether(reading, span)));
            reading.found(withoutOverruled(found.get(at)));
        }
    }

    private static void write(ByteBuffersDirectory memory, List<Reading> readings) throws IOException {
        try (IndexWriter index = new IndexWriter(memory, new IndexWriterConfig(Words.ENGLISH))) {
            for (Reading reading : readings) {
                Document document = new Document();
                document.add(new Field(TEXT, reading.text(), INDEXED));
                index.addDocument(document);
            }
        }
    }

    /** Single words need no index: where they stand is known already. */
    private void collectWords(WordPlaces words, List<Map<String, List<Span>>> found) {
        vocabulary
                .phrases()
                .forEach((entry, phrases) -> phrases.stream()
                        .filter(Phrase::isOneWord)
                        .flatMap(phrase -> phrase.needed().get(0).stream())
                        .distinct()
                        .flatMap(word -> words.of(word).stream())
                        .forEach(place -> found.get(place.reading())
                                .computeIfAbsent(entry, name -> new ArrayList<>())
                                .add(new Span(place.word(), place.word()))));
    }

    private void collectAll(LeafReaderContext leaf, WordPlaces words, List<Map<String, List<Span>>> found)
            throws IOException {
        for (Map.Entry<String, List<Phrase>> entry : vocabulary.phrases().entrySet()) {
            for (Phrase phrase : entry.getValue()) {
                if (!phrase.isOneWord() && words.haveTogether(phrase.needed())) {
                    collect(leaf, entry.getKey(), phrase, found);
                }
            }
        }
    }

    private static void collect(
            LeafReaderContext leaf, String entry, Phrase phrase, List<Map<String, List<Span>>> found)
            throws IOException {
        IntervalIterator places = phrase.source().intervals(TEXT, leaf);
        if (places == null) {
            return;
        }
        for (int each = places.nextDoc(); each != IntervalIterator.NO_MORE_DOCS; each = places.nextDoc()) {
            List<Span> spans = found.get(leaf.docBase + each).computeIfAbsent(entry, name -> new ArrayList<>());
            while (places.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                spans.add(new Span(places.start(), places.end(), phrase.own()));
            }
        }
    }

    private static boolean isTogether(Reading reading, Span span) {
        return reading.isOneClause(span.first(), span.last());
    }

    /** “No charge” holds the word charge and says the opposite. */
    private Map<String, List<Span>> withoutOverruled(Map<String, List<Span>> found) {
        Map<String, List<Span>> left = new HashMap<>();
        found.forEach((name, spans) -> {
            Vocabulary.Entry entry = vocabulary.entries().get(name);
            List<Span> overruling = entry == null
                    ? List.of()
                    : entry.notWithin().stream()
                            .flatMap(other -> found.getOrDefault(other, List.of()).stream())
                            .toList();
            List<Span> kept = spans.stream()
                    .filter(span -> overruling.stream().noneMatch(over -> over.overlaps(span)))
                    .distinct()
                    .toList();
            if (!kept.isEmpty()) {
                left.put(name, kept);
            }
        });
        return left;
    }
}
