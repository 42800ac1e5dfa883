package org.gatehouse.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTests {

    private static final List<Integer> TWENTY_TWO =
            IntStream.rangeClosed(1, 22).boxed().toList();

    @Test
    void showsTheNearestPageThatExists() {
        assertThat(Listing.of(TWENTY_TWO, 2).items()).containsExactly(21, 22);
        assertThat(Listing.of(TWENTY_TWO, 9999).page()).isEqualTo(2);
        assertThat(Listing.of(TWENTY_TWO, -1).items()).hasSize(20).startsWith(1);
        assertThat(Listing.of(List.of(), 3).items()).isEmpty();
    }

    @Test
    void saysHowManyThereAre() {
        assertThat(Listing.of(TWENTY_TWO, 2).words("system", "systems")).isEqualTo("22 systems, 21 to 22 shown");
        assertThat(Listing.of(List.of(1), 1).words("system", "systems")).isEqualTo("1 system");
    }

    @Test
    void keepsTheSearchInTheAddressOfEveryPage() {
        var links = PageLinks.of("/systems", Map.of("q", "a&b {c} (", "area", ""), Listing.of(TWENTY_TWO, 2))
                .links();

        assertThat(links).extracting(PageLinks.Link::current).containsExactly(false, true);
        assertThat(links.get(0).href()).isEqualTo("/systems?q=a%26b%20%7Bc%7D%20%28&page=1");
    }

    @Test
    void findsRecordsThatHaveAllTheWords() {
        assertThat(SearchWords.of(" Housing\u0000 REP").areIn("FixLine Repairs", null, "Housing"))
                .isTrue();
        assertThat(SearchWords.of("housing leisure").areIn("FixLine Repairs", "Housing"))
                .isFalse();
        assertThat(SearchWords.of(" ").areIn("anything")).isTrue();
    }
}
