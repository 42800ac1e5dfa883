package org.gatehouse.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings and the heads of tables by their neighbours. In doubt a passage is none, for headings only give context
 * and are never read as a promise.
 */
final class Headings {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 12;

    private final List<Draft> drafts;

    Headings(List<Draft> drafts) {
        this.drafts = drafts;
    }

    void tell() {
        for (int place = 0; place < drafts.size(); place++) {
            Draft draft = drafts.get(place);
            if (isTableStart(place)) {
                draft.become(Passage.Kind.TABLE_HEAD);
            } else if (draft.isOpen() && isHeading(draft, place)) {
                draft.become(Passage.Kind.HEADING);
            }
        }
    }

    private boolean isTableStart(int place) {
        Draft after = at(place + 1);
        Draft before = at(place - 1);
        return drafts.get(place).isRow()
                && (before == null || !before.isRow())
                && after != null
                && after.isRow()
                && TableCells.looksLikeHead(drafts.get(place).text());
    }

    private boolean isHeading(Draft draft, int place) {
        String text = draft.text();
        if (draft.sign != null && draft.sign.style() == Sign.Style.MARKDOWN_HEADING) {
            return true;
        }
        if (at(place + 1) == null || text.length() > LONGEST || !Words.isTitle(text, LONGEST, MOST_WORDS)) {
            return false;
        }
        if (draft.isNumbered()) {
            return draft.strong || isAlone(draft, place);
        }
        return draft.sign == null && (draft.strong || draft.isOneLine() && standsOut(draft, text, place));
    }

    /** Whether no neighbour is numbered in the same way, as in a list. */
    private boolean isAlone(Draft draft, int place) {
        return !isSibling(draft, at(place - 1)) && !isSibling(draft, at(place + 1));
    }

    private static boolean isSibling(Draft draft, @Nullable Draft other) {
        return other != null && draft.sign != null && draft.sign.isLike(other.sign);
    }

    private boolean standsOut(Draft draft, String text, int place) {
        if (Words.isCapitals(text)) {
            return true;
        }
        Draft after = at(place + 1);
        return isLabel(draft) && after != null && after.gapBefore && (place == 0 || !isLabel(after));
    }

    /** A few words with room above and below them; of several in a row none is a heading of the next. */
    private static boolean isLabel(Draft draft) {
        return draft.isOpen()
                && draft.sign == null
                && draft.gapBefore
                && draft.isOneLine()
                && Words.isTitle(draft.text(), 60, 8);
    }

    private @Nullable Draft at(int place) {
        return place < 0 || place >= drafts.size() ? null : drafts.get(place);
    }
}
