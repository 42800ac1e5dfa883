package org.gatehouse.register;

import org.jspecify.annotations.Nullable;

/** One row of a record's page: what it is, what it says and, where there is more to see, the way there. */
record Fact(String label, String words, @Nullable String href) {

    static Fact of(String label, @Nullable String words) {
        return new Fact(label, words == null || words.isBlank() ? "Not recorded" : words, null);
    }

    static Fact yesNo(String label, boolean yes) {
        return new Fact(label, yes ? "Yes" : "No", null);
    }

    /** Who is accountable; that nobody is named is said, not hidden. */
    static Fact person(String label, @Nullable String name) {
        return new Fact(label, name == null ? "Nobody is named" : name, null);
    }
}
