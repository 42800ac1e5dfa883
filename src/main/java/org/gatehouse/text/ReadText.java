package org.gatehouse.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document as it reads from beginning to end.
 *
 * @param pages how many; 1 where the kind of file has no fixed pages
 * @param passages in reading order, none of them blank
 */
public record ReadText(int pages, List<Passage> passages) {

    /** All passages, a line each: what positions are counted in. */
    public String plain() {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** The document as somebody would paste it: with its numbers and bullet signs, table rows below each other and gaps between all else. */
    public String asPasted() {
        StringBuilder text = new StringBuilder();
        Passage before = null;
        for (Passage passage : passages) {
            if (before != null) {
                text.append(isOneBlock(before, passage) ? "\n" : "\n\n");
            }
            text.append(sign(passage)).append(passage.text());
            before = passage;
        }
        return text.toString();
    }

    private static String sign(Passage passage) {
        if (!passage.label().isEmpty()) {
            return passage.label() + " ";
        }
        return passage.kind() == Passage.Kind.BULLET ? "• " : "";
    }

    private static boolean isOneBlock(Passage before, Passage passage) {
        return passage.kind() == Passage.Kind.BULLET && before.kind() == Passage.Kind.BULLET
                || passage.isRow() && before.isRow();
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return passages.isEmpty();
    }
}
