package org.gatehouse.register;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.web.util.UriComponentsBuilder;

/** Ways to the other pages of a list, each keeping the search. */
record PageLinks(List<Link> links) {

    /** One page's number and address. */
    record Link(int number, String href, boolean current) {}

    /** @param search the questions of the address without the page; empty ones are left out */
    static PageLinks of(String path, Map<String, String> search, Listing<?> listing) {
        return new PageLinks(IntStream.rangeClosed(1, listing.pages())
                .mapToObj(number -> new Link(number, href(path, search, number), number == listing.page()))
                .toList());
    }

    private static String href(String path, Map<String, String> search, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        search.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.queryParam("page", page).encode().buildAndExpand(search).toUriString();
    }
}
