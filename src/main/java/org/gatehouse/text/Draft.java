package org.gatehouse.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A passage in the making: what is on the page, before its neighbours have told what kind it is.
 */
final class Draft {

    final int page;
    final @Nullable Sign sign;
    final boolean gapBefore;
    final boolean strong;
    private final StringBuilder text;
    private Passage.@Nullable Kind known;
    private @Nullable String tidy;
    private String label;
    private int lines = 1;

    Draft(String text, int page, @Nullable Sign sign, boolean gapBefore, boolean strong) {
        this.text = new StringBuilder(text);
        this.page = page;
        this.sign = sign;
        this.label = sign == null ? "" : sign.label();
        this.gapBefore = gapBefore;
        this.strong = strong;
    }

    static Draft known(Passage.Kind kind, String text, int page) {
        return known(kind, "", text, page);
    }

    static Draft known(Passage.Kind kind, String label, String text, int page) {
        Draft draft = new Draft(text, page, null, true, false);
        draft.label = label;
        draft.known = kind;
        return draft;
    }

    void become(Passage.Kind kind) {
        known = kind;
    }

    Passage.Kind kind() {
        return Objects.requireNonNullElse(known, sign == null ? Passage.Kind.PARAGRAPH : Passage.Kind.BULLET);
    }

    boolean isOpen() {
        return known == null;
    }

    boolean isRow() {
        return known == Passage.Kind.TABLE_ROW || known == Passage.Kind.TABLE_HEAD;
    }

    boolean isOneLine() {
        return lines == 1;
    }

    /** The number or letter before it; nothing where it has none. */
    String label() {
        return label;
    }

    boolean isNumbered() {
        return sign != null && sign.style() == Sign.Style.NUMBER;
    }

    String text() {
        if (tidy == null) {
            tidy = Words.tidy(text.toString());
        }
        return tidy;
    }

    /** Adds the next line of the same paragraph. */
    void join(String line, WordBreaks breaks) {
        breaks.join(text, line);
        tidy = null;
        lines++;
    }
}
