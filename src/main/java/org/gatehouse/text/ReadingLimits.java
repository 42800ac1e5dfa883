package org.gatehouse.text;

import java.time.Duration;

/**
 * How much is read of one document, and for how long.
 *
 * @param bytes of a file: what can be added to a request, too
 * @param pages of a PDF: longer ones are whole tenders, not one specification
 * @param characters of text: more than 300 pages of the smallest print have, and a text file of 5 MB still is read
 * @param depth of elements within each other: Word nests a table within a text box within a table less than 100 deep
 * @param time for one document: the longest that is taken needs a few seconds on a slow machine
 * @param atOnce how many documents: each may need 100 MB for a while, and one that never ends keeps its place
 */
record ReadingLimits(long bytes, int pages, int characters, int depth, Duration time, int atOnce) {

    static final ReadingLimits USUAL = new ReadingLimits(25L << 20, 300, 6_000_000, 256, Duration.ofSeconds(60), 4);

    ReadingLimits {
        if (bytes < 1 || pages < 1 || characters < 1 || depth < 1 || atOnce < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("Each limit on reading documents must be above 0.");
        }
    }
}
