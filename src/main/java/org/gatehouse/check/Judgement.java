package org.gatehouse.check;

/** What a text says about one requirement. */
public enum Judgement {
    /** It commits to it. */
    MET,
    /** It speaks of it and does not commit to enough. */
    WEAK,
    /** It says the opposite. */
    CONTRADICTED,
    /** It says nothing of it. */
    MISSING;

    /** In words, as people read it. */
    public String words() {
        return switch (this) {
            case MET -> "Met";
            case WEAK -> "Weak";
            case CONTRADICTED -> "Contradicted";
            case MISSING -> "Missing";
        };
    }
}
