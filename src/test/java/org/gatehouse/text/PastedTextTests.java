package org.gatehouse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gatehouse.text.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pasted text falls into the pieces that its writer meant. */
class PastedTextTests {

    private final TextReader reader = new TextReader();

    private List<String> texts(String text) {
        return reader.pasted(text).passages().stream().map(Passage::text).toList();
    }

    private List<Kind> kinds(String text) {
        return reader.pasted(text).passages().stream().map(Passage::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Export",
                "- The supplier  must export all data.",
                "1. API access",
                "Rhaid i'r cyflenwr ddarparu’r data ŷ mewn fformat agored.",
                "ALL DATA"
            })
    void leavesSingleLineAsItIs(String line) {
        assertThat(reader.pasted("\n  " + line + " \n").passages())
                .containsExactly(new Passage(Kind.PARAGRAPH, "", line, 1, 0));
    }

    @Test
    void keepsPositionsOfSingleSentenceThatIsBroken() {
        String text = "The supplier must provide all of the data that the council owns\nat no further cost.";

        assertThat(texts(text)).containsExactly(text.replace('\n', ' '));
    }

    @Test
    void joinsBrokenLinesAndPartsParagraphs() {
        assertThat(texts("""
                        The supplier must provide an interface through which the council
                        can read and write all of its own data at any time, and must
                        document it.
                        The council keeps its data.

                        At the end of the contract the supplier hands over all data.
                        """))
                .containsExactly(
                        "The supplier must provide an interface through which the council can read and write all of its own data at any time, and must document it.",
                        "The council keeps its data.",
                        "At the end of the contract the supplier hands over all data.");
    }

    @Test
    void takesEachLongLineForParagraph() {
        String one =
                "The supplier must provide an interface through which the council can read and write all of its data. "
                        .repeat(2)
                        .strip();
        String two = "The Supplier shall hand over everything at the end of the contract in an open format. "
                .repeat(3)
                .strip();

        assertThat(texts(one + "\n" + two + "\nShort one.")).containsExactly(one, two, "Short one.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• ",
                "•",
                "- ",
                "* ",
                "– ",
                "— ",
                "· ",
                "\uF0B7\t",
                "o\t",
                "a) ",
                "(i) ",
                "1. ",
                "2) ",
                "3.2.1 ",
                "3.2\t",
                "‣ "
            })
    void dropsSignsBeforeText(String sign) {
        String text = "The system keeps records:\n" + sign + "Export of all records to CSV;\n" + sign
                + "Import of records from CSV.";

        assertThat(texts(text))
                .containsExactly(
                        "The system keeps records:", "Export of all records to CSV;", "Import of records from CSV.");
        assertThat(kinds(text)).containsExactly(Kind.PARAGRAPH, Kind.BULLET, Kind.BULLET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "The council stores its records for every resident and every house for about / 2.5 million people a year.",
                "The supplier must hand over all data when the contract ends and keep it for / 30. That is the number of days.",
                "Rhaid i'r cyflenwr drosglwyddo holl ddata'r cyngor mewn fformat agored, dim hwyrach / o fewn deg diwrnod.",
                "Everything that the council puts into the system during the life of the contract / – and after it – stays its own."
            })
    void takesNoWordOfSentenceForSign(String first, String second) {
        assertThat(texts(first + "\n" + second)).containsExactly(first + " " + second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2.5 GB of space a month", "3 months of notice", "12.5 per cent of the price", "2024. A year"})
    void keepsNumbersThatBelongToText(String text) {
        assertThat(texts("The price holds.\n\n" + text + "\n\nThe end of it.")).contains(text);
    }

    @Test
    void tellsHeadings() {
        String text = """
                Case management system

                1. Data export
                The supplier must export all data.

                ## Access to interfaces ##
                Interfaces must be documented.

                EXIT AND TRANSFER
                The supplier must help.

                Prices
                ======
                All prices are fixed.
                """;

        assertThat(reader.pasted(text).passages().stream()
                        .filter(passage -> passage.kind() == Kind.HEADING)
                        .map(Passage::text))
                .containsExactly(
                        "Case management system", "Data export", "Access to interfaces", "EXIT AND TRANSFER", "Prices");
    }

    @Test
    void takesNoAnswerOrPromiseForHeading() {
        String text = """
                1. Data is exported in CSV
                2. Data export

                API access

                Included

                Bulk download

                Optional module

                The supplier must export all data
                """;

        assertThat(reader.pasted(text).passages().stream()
                        .filter(passage -> passage.kind() == Kind.HEADING)
                        .map(Passage::text))
                .containsExactly("API access", "Bulk download");
    }

    @Test
    void readsRowsOfTables() {
        String text = """
                Feature | Included | Price
                API access | optional module | £4,000
                Bulk export\t\tincluded
                | Single sign-on | yes |
                """;

        assertThat(texts(text))
                .containsExactly(
                        "Feature | Included | Price",
                        "API access | optional module | £4,000",
                        "Bulk export | included",
                        "Single sign-on | yes");
        assertThat(kinds(text)).containsExactly(Kind.TABLE_HEAD, Kind.TABLE_ROW, Kind.TABLE_ROW, Kind.TABLE_ROW);
    }

    @Test
    void readsMarkdownTables() {
        String text = "| API | Where |\n|---|:---:|\n| Read | here |\n";

        assertThat(texts(text)).containsExactly("API | Where", "Read | here");
        assertThat(kinds(text)).containsExactly(Kind.TABLE_HEAD, Kind.TABLE_ROW);
    }

    /** Trap: a head is never an answer, so what may be one is none. */
    @Test
    void takesFirstRowThatMayBeAnswerForRow() {
        assertThat(kinds("API access | included\nExport | included")).containsOnly(Kind.TABLE_ROW);
    }

    @Test
    void partsQuestionsFromAnswers() {
        assertThat(texts("Q1: Can all data be exported?\nA1: Yes, as CSV.\nQuestion 2. Is there an API?\nAnswer: No."))
                .containsExactly(
                        "Q1: Can all data be exported?",
                        "A1: Yes, as CSV.",
                        "Question 2. Is there an API?",
                        "Answer: No.");
    }

    @ParameterizedTest
    @CsvSource({
        "The portal supports inter-,operability of systems. Interoperability counts.,interoperability",
        "The portal supports inter-,operability of all systems.,inter-operability",
        "The portal supports self-,service of all residents.,self-service",
        "The portal supports inter\u00AD,operability of all systems.,interoperability",
        "The portal supports pre-,and post-contract work.,pre- and post-contract",
        "The portal keeps data for a 30-,day period of grace.,30-day"
    })
    void joinsPartedWordsOnlyWhereSafe(String first, String second, String word) {
        String wide = "The council asks for a system that all of its people use. ";

        assertThat(texts(wide + first + "\n" + second))
                .singleElement()
                .asString()
                .contains(" " + word + " ");
    }

    @Test
    void countsPagesByFormFeed() {
        ReadText read = reader.pasted("First page.\fSecond page.\fThird page.");

        assertThat(read.pages()).isEqualTo(3);
        assertThat(read.passages()).extracting(Passage::page).containsExactly(1, 2, 3);
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(texts("The sup\u00ADplier\u200B must\u00A0export\u2003data.\uFEFF\nSecond\u0000 line."))
                .containsExactly("The supplier must export data.", "Second line.");
    }

    @Test
    void leavesOutListOfContents() {
        assertThat(texts("Contents\nData export ........ 3\nAccess \t 12\n\nData export\n\nAll data is exported."))
                .containsExactly("Contents", "Data export", "All data is exported.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\f ", "\u200B\u00AD", "-----\n=====\n"})
    void refusesNothing(String text) {
        assertThatThrownBy(() -> reader.pasted(text))
                .isInstanceOfSatisfying(
                        TextRefused.class, refused -> assertThat(refused.kind()).isEqualTo(TextRefused.Kind.EMPTY));
    }

    @Test
    void readsFiveMegabytesAndRefusesMore() {
        String line = "The supplier must export all data.\n";

        assertThat(reader.pasted(line.repeat(5_000_000 / line.length())).passages())
                .hasSizeGreaterThan(140_000);
        assertThatThrownBy(() -> reader.pasted(line.repeat(200_000)))
                .isInstanceOfSatisfying(
                        TextRefused.class, refused -> assertThat(refused.kind()).isEqualTo(TextRefused.Kind.TOO_LARGE))
                .hasMessageContaining("6,000,000");
    }

    /** Trap: patterns that try every place of a long run take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {" ", "#", "-", ".", "\t", "|", ")", "1.", "a) ", "* ", "| ", ". ", "Q", "- ", "\u00AD", "x-"})
    void readsEndlessRunsInNoTime(String piece) {
        String text = "Start\n# " + piece.repeat(500_000) + "x\nEnd.";

        assertThat(reader.pasted(text).passages()).isNotEmpty();
    }
}
