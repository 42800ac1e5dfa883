package org.gatehouse.check;

import java.util.Map;

/** Whose text it is, which says what counts as a commitment (DOMAIN 2.2). */
public enum Mode {
    /** The council's own draft: does it bind the supplier? */
    TENDER,
    /** A supplier's answer, service definition, price list or terms: does it commit today, at no extra price? */
    SUPPLIER;

    private static final Map<String, String> THE_OTHERS = Map.of(
            "we", "you", "us", "you", "our", "your", "ours", "yours", "you", "we", "your", "our", "yours", "ours");

    /** A word as a supplier would say it, as the vocabulary does: the “we” of a tender is the supplier's “you”. */
    String asSupplierSays(String term) {
        return this == TENDER ? THE_OTHERS.getOrDefault(term, term) : term;
    }
}
