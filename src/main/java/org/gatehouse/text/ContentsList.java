package org.gatehouse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The list of headings with page numbers at the front of a document. It promises nothing and is left out. */
final class ContentsList {

    private static final Set<String> ABOVE = Set.of("contents", "table of contents", "cynnwys", "tabl cynnwys");

    private ContentsList() {}

    static List<Draft> without(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        boolean within = false;
        for (Draft draft : drafts) {
            String text = draft.text();
            int digits = trailingDigits(text);
            within = isAbove(text) || within && digits > 0;
            boolean entry = digits > 0 && (within || hasLeader(text, digits));
            if (!entry) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private static boolean isAbove(String text) {
        return text.length() < 20
                && ABOVE.contains(text.toLowerCase(Locale.ROOT).replace(":", ""));
    }

    /** @return how many digits of a page number it ends with, or 0 */
    private static int trailingDigits(String text) {
        int start = text.length();
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int digits = text.length() - start;
        boolean apart = start > 0 && " |.\u2026".indexOf(text.charAt(start - 1)) >= 0;
        return apart && digits <= 3 ? digits : 0;
    }

    /** Whether dots lead from the words to the page number. */
    private static boolean hasLeader(String text, int digits) {
        int dots = 0;
        for (int place = text.length() - digits - 1; place >= 0; place--) {
            char sign = text.charAt(place);
            if (sign == '.') {
                dots++;
            } else if (sign == '\u2026') {
                dots += 3;
            } else if (sign != ' ' && sign != '|') {
                break;
            }
        }
        return dots > 3;
    }
}
