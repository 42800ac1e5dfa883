package org.gatehouse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the text of a bullet or a numbered clause and is no part of it.
 *
 * @param depth how many numbers a number is made of, as three in 3.2.1
 * @param sure whether it can be nothing else, even in the midst of a paragraph
 * @param rest what comes after it, not blank
 * @param label the number or letter as it is written; nothing where it is a mere bullet
 */
record Sign(Style style, int depth, boolean sure, String rest, String label) {

    /** What kind of sign: those of one list are alike. */
    enum Style {
        MARKDOWN_HEADING,
        BULLET,
        DASH,
        NUMBER,
        LETTER
    }

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+([^#\\s].*)");
    private static final Pattern GLUED =
            Pattern.compile("([•◦▪▫■□●○‣⁃∙➢➤►▶✓✔❖\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF076])\\s*(.+)");
    private static final Pattern SPACED = Pattern.compile("([·*+-])\\s+(.+)");
    private static final Pattern RING = Pattern.compile("o(\\t|\\s{2,})\\s*(.+)");
    private static final Pattern LIKE_RING = Pattern.compile("(o)\\s(\\p{Lu}.*)");
    private static final Pattern DASH = Pattern.compile("([–—‐‑−])\\s+(.+)");
    private static final Pattern NUMBER = Pattern.compile(
            "\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,5})([.):]|\\.\\))?\\s+(.+)|(\\d{1,2})([.)])(\\p{Lu}\\p{L}.*)");
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})\\.\\s+(.+)");
    private static final Pattern LETTER =
            Pattern.compile("(?:\\((?:[a-zA-Z]|[ivxl]{1,6})\\)|(?:[a-zA-Z]|[ivxl]{1,6})\\))\\s+(.+)");
    private static final Pattern LIKE_LETTER = Pattern.compile("(?:[a-h]|[ivx]{1,4})\\.\\s+(.+)");
    private static final Pattern UNIT = Pattern.compile(
            "(?i)(?:per|percent|million|billion|thousand|[KGTM]B|Mbps|Gbps|kg|km|hours?|days?|weeks?|months?"
                    + "|years?|minutes?|seconds?|times|or|and|to|of|x|%|£)(?:\\P{L}.*)?");

    private Sign(Style style, int depth, boolean sure, String rest) {
        this(style, depth, sure, rest, "");
    }

    /** @return the sign that the line may begin with */
    static @Nullable Sign of(String line) {
        Sign sign = isWord(line) ? null : any(line);
        return sign == null ? null : sign.labelled(line.substring(0, line.lastIndexOf(sign.rest)));
    }

    private Sign labelled(String label) {
        return style == Style.NUMBER || style == Style.LETTER
                ? new Sign(style, depth, sure, rest, label.strip())
                : this;
    }

    private static @Nullable Sign any(String line) {
        Sign bullet = bullet(line);
        if (bullet != null) {
            return bullet;
        }
        Sign number = number(line);
        return number != null ? number : letter(line);
    }

    /** Nearly every line begins with a word, which no further look is needed for. */
    private static boolean isWord(String line) {
        int place = 0;
        while (place < line.length() && Character.isLetter(line.charAt(place))) {
            place++;
        }
        boolean ends = place == line.length() || ".)".indexOf(line.charAt(place)) < 0;
        return place > 6 || place > 1 && ends || place == 1 && line.charAt(0) != 'o' && ends;
    }

    /** Some close a heading with the signs that they opened it with. */
    private static String unclosed(String heading) {
        return heading.replaceAll("\\s++#++$", "");
    }

    boolean isLike(@Nullable Sign other) {
        return other != null && other.style == style && other.depth == depth;
    }

    private static @Nullable Sign bullet(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return new Sign(Style.MARKDOWN_HEADING, heading.group(1).length(), true, unclosed(heading.group(2)));
        }
        Matcher found = matching(line, GLUED, SPACED, RING);
        if (found != null) {
            return new Sign(Style.BULLET, 0, true, found.group(2));
        }
        Matcher ring = LIKE_RING.matcher(line);
        if (ring.matches()) {
            return new Sign(Style.BULLET, 0, false, ring.group(2));
        }
        Matcher dash = DASH.matcher(line);
        return dash.matches() ? new Sign(Style.DASH, 0, false, dash.group(2)) : null;
    }

    private static @Nullable Matcher matching(String line, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }

    private static @Nullable Sign number(String line) {
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
            return number.group(4) != null
                    ? new Sign(Style.NUMBER, 1, false, number.group(6))
                    : spaced(number.group(1), number.group(2), number.group(3));
        }
        Matcher roman = ROMAN.matcher(line);
        return roman.matches() ? new Sign(Style.NUMBER, 1, false, roman.group(2)) : null;
    }

    /** A number without a sign of its own may be one of the sentence: "2.5 GB", "3 months". */
    private static @Nullable Sign spaced(String digits, @Nullable String closing, String rest) {
        int depth = digits.split("\\.").length;
        boolean bare = closing == null;
        if (bare && (depth == 1 ? !startsHeading(rest) : UNIT.matcher(rest).matches())) {
            return null;
        }
        if (bare && depth == 2 && Character.isLowerCase(rest.codePointAt(0)) && !rest.matches(".*[.;:]")) {
            return null;
        }
        return new Sign(Style.NUMBER, depth, depth > 2, rest);
    }

    private static boolean startsHeading(String rest) {
        return Character.isUpperCase(rest.codePointAt(0))
                && !UNIT.matcher(rest).matches()
                && Words.isTitle(rest, 80, 8);
    }

    private static @Nullable Sign letter(String line) {
        Matcher letter = LETTER.matcher(line);
        if (letter.matches()) {
            return new Sign(Style.LETTER, 0, true, letter.group(1));
        }
        Matcher like = LIKE_LETTER.matcher(line);
        return like.matches() ? new Sign(Style.LETTER, 0, false, like.group(1)) : null;
    }
}
