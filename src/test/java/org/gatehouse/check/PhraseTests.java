package org.gatehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the phrases of the council's vocabulary stand in a sentence, and where they do not. */
class PhraseTests {

    /** The vocabulary with the entries that the check itself needs, and with those given. */
    private static Vocabulary vocabulary(Map<String, Vocabulary.Entry> entries) {
        Map<String, Vocabulary.Entry> all = new LinkedHashMap<>();
        Vocabulary.NEEDED.forEach(name -> all.put(name, new Vocabulary.Entry(List.of("zzz"), List.of())));
        all.putAll(entries);
        return new Vocabulary(all, List.of());
    }

    private static Vocabulary.Entry entry(String... phrases) {
        return new Vocabulary.Entry(List.of(phrases), List.of());
    }

    private static List<String> found(Vocabulary vocabulary, String entry, String text) {
        Part part = new Sentence(text, 1, 0).as(Part.Role.STATEMENT);
        Reading reading = new Reading(List.of(part), Mode.SUPPLIER);
        reading.lookUp(vocabulary);
        return reading.spans(entry).stream().map(reading::quote).toList();
    }

    private static List<String> found(String phrase, String text) {
        return found(vocabulary(Map.of("it", entry(phrase))), "it", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            charge; It charges a charge.; charges/charge
            day rate; A day rate, not a rate a day.; day rate
            fee/price; The fee is a price.; fee/price
            read-only; It is read-only and read only.; read-only/read only
            no .. fee; There is no setup or other fee.; no setup or other fee
            no .. fee; There is no word between here and a fee.; ''
            no ... fee; There is no word between here and a fee.; no word between here and a fee
            no .. fee; There is no. A fee is due.; ''
            no .. fee; There is no rush: a fee is due.; ''
            no .. fee; No, a fee is due.; No, a fee
            not .. charge; It does not and must not charge.; not charge
            not .. be charge; It must not ever be charged.; not ever be charged
            export*; An exporter exports exportable data.; exporter/exports/exportable
            a .. b .. c; It is a x b x c.; a x b x c
            """)
    void findsWordsInAnyFormWithinTheirClause(String phrase, String text, String expected) {
        assertThat(found(phrase, text))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split("/")));
    }

    @ParameterizedTest
    @CsvSource({"products, production", "informs, information", "subject, subjected", "planned, planning"})
    void takesWordsApartThatTheStemmerTakesForOne(String one, String other) {
        assertThat(Words.ENGLISH.basic(one)).isNotEqualTo(Words.ENGLISH.basic(other));
    }

    @Test
    void findsEntriesWithinOthers() {
        Vocabulary vocabulary = vocabulary(Map.of(
                "fee", entry("fee", "extra charge", "price*"),
                "no-fee", entry("no .. <fee>", "<fee> waived")));

        assertThat(found(vocabulary, "no-fee", "There is no extra charge and no further pricing; the fee is waived."))
                .containsExactly("no extra charge", "no further pricing");
        assertThat(found(vocabulary, "no-fee", "Fee waived.")).containsExactly("Fee waived");
    }

    @Test
    void followsEachLengthThatAnEntryCanHave() {
        Vocabulary vocabulary = vocabulary(Map.of(
                "fee", entry("extra charge", "extra charge for each call"),
                "copy", entry("data .. copy/copies"),
                "due", entry("<fee> .. due"),
                "monthly", entry("<copy> monthly")));

        assertThat(found(vocabulary, "due", "An extra charge for each call is now due."))
                .containsExactly("extra charge for each call is now due");
        assertThat(found(vocabulary, "monthly", "There are data in copy or copies monthly."))
                .containsExactly("data in copy or copies monthly");
    }

    @Test
    void takesTheShorterOfTwoThatEndAtOneWord() {
        Vocabulary vocabulary = vocabulary(Map.of("deny", entry("not .. charge"), "it", entry("<deny>")));

        assertThat(found(vocabulary, "it", "It does not and must not charge.")).containsExactly("not charge");
    }

    /** The look-up tries few phrases; it finds what trying every phrase at every word would find. */
    @Test
    void findsAllThatStandsThere() throws IOException {
        PhraseLanguage language = new PhraseLanguage(name -> new Phrases(List.of()));
        Map<String, Phrases> entries = new LinkedHashMap<>();
        for (String written : councilsPhrases()) {
            entries.put(written, new Phrases(List.of(language.read(written))));
        }
        Lookup lookup = new Lookup(entries, Map.of());

        Function<String, BitSet> begun = begun(entries.values().stream()
                .flatMap(phrases -> phrases.all().get(0).choices())
                .distinct()
                .toList());
        for (Requirement requirement : RequirementsTests.real().all().subList(0, 10)) {
            List<Token> words = Words.ENGLISH.of(requirement.modelClause());
            Beginnings beginnings = new Beginnings(words, begun);
            Found found = lookup.in(words);
            int stands = 0;
            for (Map.Entry<String, Phrases> entry : entries.entrySet()) {
                List<Span> tried = IntStream.range(0, words.size())
                        .mapToObj(at -> entry.getValue().all().get(0).spanFrom(beginnings, at))
                        .flatMap(Optional::stream)
                        .toList();
                stands += tried.size();
                assertThat(found.spans(entry.getKey()))
                        .as(requirement.id() + " " + entry.getKey())
                        .isEqualTo(tried);
            }
            assertThat(stands).as(requirement.id()).isPositive();
        }
    }

    /** Which of the choices a word can begin; without what the look-up keeps to know it soon. */
    private static Function<String, BitSet> begun(List<Choice> choices) {
        Map<Integer, Set<String>> words = new HashMap<>();
        Map<Integer, Set<String>> beginnings = new HashMap<>();
        choices.forEach(choice -> {
            words.put(choice.number(), choice.firstWords());
            beginnings.put(choice.number(), choice.firstBeginnings());
        });
        return word -> {
            BitSet begun = new BitSet();
            words.forEach((number, those) -> begun.set(number, those.contains(word)));
            beginnings.forEach((number, those) -> {
                if (those.stream().anyMatch(word::startsWith)) {
                    begun.set(number);
                }
            });
            return begun;
        };
    }

    /** Those that name no other entry. */
    private static Set<String> councilsPhrases() throws IOException {
        Set<String> phrases = new LinkedHashSet<>();
        JsonNode file = new ObjectMapper()
                .readTree(Path.of("policy", "wording-vocabulary.json").toFile());
        file.path("entries")
                .forEach(entry -> (entry.isArray() ? entry : entry.path("phrases"))
                        .forEach(phrase -> phrases.add(phrase.asText())));
        phrases.removeIf(phrase -> phrase.contains("<"));
        return phrases;
    }

    @Test
    void leavesOutWhatAnotherEntrySaysOtherwise() {
        Vocabulary vocabulary = vocabulary(Map.of(
                "charge",
                new Vocabulary.Entry(List.of("charge"), List.of("no-charge")),
                "no-charge",
                entry("no charge")));

        assertThat(found(vocabulary, "charge", "There is no charge, but a charge for more."))
                .hasSize(1);
        assertThat(found(vocabulary, "charge", "There is no charge.")).isEmpty();
    }

    @Test
    void knowsItsOwnWordsFromThoseInItsGaps() {
        Vocabulary vocabulary = vocabulary(Map.of("free", entry("free .. charge"), "word", entry("of", "extra")));
        Reading reading = new Reading(
                List.of(new Sentence("It is free of extra charge.", 1, 0).as(Part.Role.STATEMENT)), Mode.SUPPLIER);
        reading.lookUp(vocabulary);
        Span whole = reading.spans("free").get(0);

        assertThat(reading.spans("word")).noneMatch(word -> whole.explains(reading, word));
        assertThat(whole.explains(reading, new Span(whole.first(), whole.first())))
                .isTrue();
    }

    @Test
    void saysWhatIsWrongWithAPhrase() {
        Stream.of(".. fee", "no ..", "no .. ... fee")
                .forEach(phrase -> assertThatThrownBy(() -> found(phrase, "x"))
                        .hasMessageContaining("has a gap where words should stand"));
        assertThatThrownBy(() -> found("!", "x")).hasMessageContaining("“!” is no word");
        assertThatThrownBy(() -> found("fee/*", "x")).hasMessageContaining("has a * that no letters stand before");
        assertThatThrownBy(() -> found("/", "x")).hasMessageContaining("gives no choice");
        assertThatThrownBy(() -> found("a ".repeat(64), "x")).hasMessageContaining("is longer than 63 words");
        assertThat(found("a ".repeat(63), "a ".repeat(63))).hasSize(1);
        assertThatThrownBy(() -> found("<it>", "x")).hasMessageContaining("is made of itself");
    }
}
