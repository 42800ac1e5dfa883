package org.gatehouse.register;

import java.util.List;

/** One page of what was found. */
record Listing<T>(List<T> items, int page, int pages, int total) {

    static final int ON_A_PAGE = 20;

    /** The page that is wanted, or the nearest one that exists. */
    static <T> Listing<T> of(List<T> found, int wanted) {
        int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(Math.max(wanted, 1), pages);
        int from = (page - 1) * ON_A_PAGE;
        return new Listing<>(found.subList(from, Math.min(from + ON_A_PAGE, found.size())), page, pages, found.size());
    }

    /** How many there are, for example {@code 22 systems, 1 to 20 shown}. */
    String words(String one, String many) {
        String count = total == 1 ? "1 " + one : total + " " + many;
        int from = (page - 1) * ON_A_PAGE;
        return pages == 1 ? count : count + ", " + (from + 1) + " to " + (from + items.size()) + " shown";
    }
}
