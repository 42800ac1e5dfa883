package org.gatehouse.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is compared: spaces, line ends, capitals and the shape of quotation marks and hyphens make no difference,
 * because word processors change them.
 */
record NormalisedText(String value) {

    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\p{Cf}]");
    private static final Pattern QUOTES = Pattern.compile("[\"'`´‘’‚‛“”„‟‹›«»′″]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\p{Z}]+");

    static NormalisedText of(String text) {
        String quotes = QUOTES.matcher(text).replaceAll("'");
        String shaped = Normalizer.normalize(quotes, Normalizer.Form.NFKC);
        String seen = UNSEEN.matcher(shaped).replaceAll("");
        String dashes = DASHES.matcher(seen).replaceAll("-");
        return new NormalisedText(SPACES.matcher(dashes).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /** Whether the passage stands in this text; nothing is no passage. */
    boolean contains(String passage) {
        NormalisedText other = of(passage);
        return !other.isEmpty() && value.contains(other.value);
    }
}
