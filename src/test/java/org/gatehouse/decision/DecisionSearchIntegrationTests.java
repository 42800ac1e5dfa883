package org.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatehouse.decision.Asks.ask;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatehouse.access.NotFound;
import org.gatehouse.decision.HistoryBench.Given;
import org.gatehouse.web.FilterRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The history of decisions on a real database: what each filter finds, who sees what, and that no page loses a decision. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionSearchIntegrationTests {

    private HistoryBench bench;
    private String parking;
    private String parkingDecision;
    private String laptopsDecision;
    private String westDecision;

    @BeforeAll
    void decides() {
        bench = new HistoryBench();
        parking = bench.request(bench.east, "PROCUREMENT", "Parking permits", "{}");
        String laptops =
                bench.request(bench.east, "SYSTEM_OR_LICENCE", "Laptops", "{\"supplierName\": \"Fen & Sons\"}");
        String western = bench.request(bench.west, "SYSTEM_OR_LICENCE", "Western tablets", "{}");
        parkingDecision = bench.decided(
                parking,
                Given.at("2026-03-31T22:59:59.999999Z")
                        .worth("25000.50")
                        .to("Permit_Works 100% Ltd")
                        .because("Data can be exported. <script>alert(1)</script>"));
        laptopsDecision = bench.decided(
                laptops,
                Given.at("2026-03-31T23:00:00Z").outcome("NOT_APPROVED").because("Too dear for nurseries."));
        westDecision = bench.decided(western, Given.at("2026-05-01T10:00:00Z").worth("10"));
        bench.condition(parkingDecision, "Penetration test before go-live");
    }

    @AfterAll
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({
        "q,permits",
        "q,exporting",
        "q,penetration tests",
        "q,works",
        "kind,procurement",
        "kind,PROCUREMENT",
        "outcome,approved",
        "minValue,25000.50",
        "maxValue,'£25,000.50'",
        "supplier,permit_works 100%",
        "to,2026-03-31",
        "to,31/3/2026",
        "to,31 March 2026",
    })
    void findsTheParkingDecisionOnly(String name, String value) {
        assertThat(bench.numbers(bench.eastern, ask(name, value))).containsExactly(parkingDecision);
    }

    @ParameterizedTest
    @CsvSource({"q,nursery", "q,-permits", "from,2026-04-01", "supplier,fen & sons", "outcome,Not_Approved"})
    void findsTheLaptopsDecisionOnly(String name, String value) {
        assertThat(bench.numbers(bench.eastern, ask(name, value))).containsExactly(laptopsDecision);
    }

    @ParameterizedTest
    @CsvSource({
        "minValue,25000.51",
        "maxValue,25000.49",
        "supplier,permitxworks",
        "supplier,%",
        "q,%",
        "outcome,DEFERRED"
    })
    void findsNothing(String name, String value) {
        assertThat(bench.numbers(bench.eastern, ask(name, value, "decidedBy", bench.decider.username())))
                .isEqualTo(value.equals("%") && name.equals("supplier") ? List.of(parkingDecision) : List.of());
    }

    @Test
    void findsReferencesAndNumbersExactly() {
        assertThat(bench.numbers(bench.western, ask("q", " " + westDecision.toLowerCase(Locale.ROOT) + " ")))
                .containsExactly(westDecision);
        assertThat(bench.numbers(bench.eastern, ask("q", parkingDecision))).containsExactly(parkingDecision);
        assertThat(bench.numbers(bench.eastern, ask("q", parking))).containsExactly(parkingDecision);
        assertThat(bench.numbers(bench.eastern, ask("request", parking.toLowerCase(Locale.ROOT))))
                .containsExactly(parkingDecision);
        assertThat(bench.numbers(bench.eastern, ask("q", parkingDecision.substring(0, 12))))
                .isEmpty();
    }

    @Test
    void findsByPersonAndServiceArea() {
        assertThat(bench.numbers(bench.auditor, ask("decidedBy", bench.decider.username(), "serviceArea", bench.west)))
                .containsExactly(westDecision);
        assertThat(bench.numbers(bench.western, ask("decidedBy", "o'CIDER"))).containsExactly(westDecision);
        assertThat(bench.numbers(bench.western, ask("decidedBy", "nobody-called-so")))
                .isEmpty();
    }

    @Test
    void findsByTheTitleAsItIsNow() {
        HistoryBench own = new HistoryBench();
        String reference = own.request(own.east, "PROCUREMENT", "First title", "{}");
        String number = own.decided(reference, Given.at("2026-02-01T10:00:00Z").outcome("RETURNED"));
        own.rename(reference, "Gritting lorries");
        assertThat(own.numbers(own.eastern, ask("q", "gritting lorry"))).containsExactly(number);
        assertThat(own.numbers(own.eastern, ask("q", "first"))).isEmpty();
        own.close();
    }

    @Test
    void showsOnlyDecisionsOfRequestsThatTheReaderMaySee() {
        assertThat(bench.numbers(bench.western, ask())).containsExactly(westDecision);
        assertThat(bench.numbers(bench.western, ask("q", parkingDecision))).isEmpty();
        assertThat(bench.numbers(bench.western, ask("serviceArea", bench.east))).isEmpty();
        assertThat(bench.search().count(bench.western, bench.search().query(ask())))
                .isEqualTo(1);
        assertThatThrownBy(() -> bench.search().get(bench.western, parkingDecision))
                .isInstanceOf(NotFound.class);
        assertThat(bench.search()
                        .get(bench.eastern, parkingDecision.toLowerCase(Locale.ROOT))
                        .conditions())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-decidedAt", "decidedAt", "number", "-number", "value", "-value"})
    void turnsPagesForwardsAndBackWithoutLosingOrDoubling(String sort) {
        HistoryBench own = new HistoryBench();
        String reference = own.request(own.east, "PROCUREMENT", "Many", "{}");
        for (int at = 0; at < 11; at++) {
            String value = at % 3 == 0 ? null : Integer.toString(at % 4 * 1000);
            own.decided(
                    reference,
                    Given.at("2026-06-0" + (1 + at % 3) + "T10:00:00.000001Z").worth(value));
        }
        List<String> all = own.numbers(own.eastern, ask("sort", sort, "limit", "100"));
        assertThat(all).hasSize(11).doesNotHaveDuplicates();
        List<String> forwards = new ArrayList<>();
        List<String> backwards = new ArrayList<>();
        DecisionSearch.Found page = page(own, sort, null);
        forwards.addAll(numbers(page));
        assertThat(page.previous()).isNull();
        while (page.next() != null) {
            page = page(own, sort, page.next());
            forwards.addAll(numbers(page));
        }
        backwards.addAll(numbers(page));
        while (page.previous() != null) {
            page = page(own, sort, page.previous());
            backwards.addAll(0, numbers(page));
        }
        assertThat(forwards).isEqualTo(all);
        assertThat(backwards).isEqualTo(all);
        own.close();
    }

    private static DecisionSearch.Found page(HistoryBench bench, String sort, DecisionCursor from) {
        String cursor = from == null ? null : from.written();
        return bench.search()
                .find(bench.eastern, bench.search().query(ask("sort", sort, "limit", "3", "cursor", cursor)));
    }

    private static List<String> numbers(DecisionSearch.Found page) {
        return page.items().stream().map(DecisionView::number).toList();
    }

    static List<String> hostile() {
        return List.of(
                "${7*7}",
                "#{8*8}",
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "\"",
                "'",
                "%",
                "_",
                "\\",
                ":x",
                "?",
                "\r\nSet-Cookie: a",
                "a\u0000b",
                "\u0000",
                "((",
                "!!! & | ((",
                "-",
                "- -",
                "or",
                "the",
                "\uD800",
                "😀",
                "x".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void takesHostileTextAsText(String text) {
        for (String name : List.of("q", "request", "supplier", "decidedBy")) {
            assertThat(tried(name, text)).as(name).isNotNull();
        }
        for (String name :
                List.of("from", "to", "outcome", "kind", "serviceArea", "minValue", "sort", "cursor", "limit")) {
            tried(name, text);
        }
        assertThatThrownBy(() -> bench.search().get(bench.eastern, text)).isInstanceOf(NotFound.class);
    }

    /** What was found, or nothing where the filter was refused; anything else fails the test. */
    private List<String> tried(String name, String text) {
        try {
            return bench.numbers(bench.eastern, ask(name, text));
        } catch (FilterRefused refused) {
            return List.of(refused.problems().get(0).message());
        }
    }

    @Test
    void writesEveryDecisionAsCsvWithFormulasMadeInert() throws IOException {
        HistoryBench own = new HistoryBench();
        String reference = own.request(own.east, "PROCUREMENT", "=HYPERLINK(\"http://x\",\"y\")", "{}");
        for (int at = 0; at < 1005; at++) {
            own.decided(reference, Given.at("2026-06-01T10:00:00Z").because("Line\nbreak, \"quoted\" £"));
        }
        own.decided(own.request(own.west, "PROCUREMENT", "Hidden", "{}"), Given.at("2026-06-01T10:00:00Z"));
        StringWriter written = new StringWriter();
        own.csv().write(own.eastern, own.search().query(ask("limit", "2")), written);
        assertThat(written.toString().split("\r\n")).hasSize(1006);
        assertThat(written.toString())
                .startsWith("number,request,title,kind,serviceArea,gate,outcome,reason,")
                .contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",PROCUREMENT,")
                .contains(",\"Line\nbreak, \"\"quoted\"\" £\",")
                .doesNotContain("Hidden");
        own.close();
    }
}
