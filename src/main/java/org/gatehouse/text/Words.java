package org.gatehouse.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What single words and signs say about the text that they are part of. English and Welsh. */
final class Words {

    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");
    private static final Pattern WIDE = Pattern.compile("[ \\t\\u00A0\\u202F\\u2000-\\u200A\\u3000]{2,}");
    private static final Pattern UNPRINTED =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\p{Cs}&&[^\\t\\n\\x0B\\f\\r\\u0085]]");
    private static final Pattern END = Pattern.compile("[.:;?!,][\"'”’)\\]]*$");

    /** Words that make a statement of a line, which is then no heading whatever it looks like. */
    private static final Set<String> VERBS = Set.of(
            "must",
            "shall",
            "will",
            "should",
            "can",
            "cannot",
            "may",
            "might",
            "would",
            "could",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "does",
            "do",
            "provide",
            "provides",
            "provided",
            "supports",
            "supported",
            "offers",
            "offered",
            "include",
            "includes",
            "included",
            "allow",
            "allows",
            "allowed",
            "require",
            "requires",
            "required",
            "retains",
            "delivers",
            "yes",
            "no",
            "not",
            "never",
            "available",
            "optional",
            "rhaid",
            "dylai",
            "bydd",
            "gall",
            "mae",
            "yw",
            "oes",
            "ydy",
            "nid",
            "ni",
            "caiff",
            "gellir");

    private Words() {}

    /** Without characters that nobody can see; every kind of space between words is one plain space. */
    static String tidy(String text) {
        return SPACE.matcher(visible(text).replace("\u00AD", ""))
                .replaceAll(" ")
                .strip();
    }

    /** Without characters that nobody can see, but for soft hyphens; spaces stay as wide as they are. */
    static String visible(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        String written = seen.replace('\u0091', '‘')
                .replace('\u0092', '’')
                .replace('\u0093', '“')
                .replace('\u0094', '”')
                .replace('\u0096', '–')
                .replace('\u0097', '–');
        return UNPRINTED.matcher(written).replaceAll("").replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** A line whose runs of spaces are bounded: a tab, or up to four spaces, as wide as cells need to be apart. */
    static String line(String text) {
        return WIDE.matcher(visible(text))
                .replaceAll(run -> run.group().indexOf('\t') >= 0
                        ? "\t"
                        : " ".repeat(Math.min(4, run.group().length())))
                .strip();
    }

    static boolean endsPart(String text) {
        return END.matcher(text).find();
    }

    static boolean states(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(VERBS::contains);
    }

    /** Whether nobody could take it for a statement: short, begun with a capital, not ended, without a verb. */
    static boolean isTitle(String text, int longest, int mostWords) {
        return text.length() <= longest
                && text.split(" ").length <= mostWords
                && !endsPart(text)
                && !Character.isLowerCase(text.codePointAt(0))
                && text.codePoints().anyMatch(Character::isLetter)
                && !states(text);
    }

    static boolean isCapitals(String text) {
        return text.codePoints().filter(Character::isUpperCase).count() > 3
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
