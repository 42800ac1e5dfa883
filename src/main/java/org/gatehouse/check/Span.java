package org.gatehouse.check;

/** Neighbouring words of a reading, from the first to the last, both included. */
record Span(int first, int last) {

    boolean overlaps(Span other) {
        return first <= other.last && other.first <= last;
    }

    boolean contains(Span other) {
        return first <= other.first && other.last <= last;
    }

    boolean contains(int word) {
        return first <= word && word <= last;
    }

    int length() {
        return last - first + 1;
    }
}
