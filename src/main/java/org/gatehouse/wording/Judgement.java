package org.gatehouse.wording;

/** What a reviewer says about one requirement in a text. */
enum Judgement {
    MET,
    WEAK,
    CONTRADICTED,
    MISSING
}
