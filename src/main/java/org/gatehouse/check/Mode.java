package org.gatehouse.check;

/** Whose text it is, which says what counts as a commitment (DOMAIN 2.2). */
public enum Mode {
    /** The council's own draft: does it bind the supplier? */
    TENDER,
    /** A supplier's answer, service definition, price list or terms: does it commit today, at no extra price? */
    SUPPLIER
}
