package org.gatehouse.text;

import java.util.ArrayList;
import java.util.List;

/** Writes down passages one after another, with the position of each. */
final class Passages {

    private final List<Passage> passages = new ArrayList<>();
    private int position;

    private Passages() {}

    static ReadText of(List<Draft> drafts, int pages) {
        List<Draft> kept = ContentsList.without(drafts);
        new Headings(kept).tell();
        Passages passages = new Passages();
        kept.forEach(draft -> passages.add(draft.kind(), draft.label(), draft.text(), draft.page));
        return new ReadText(pages, List.copyOf(passages.passages));
    }

    static ReadText single(Passage.Kind kind, String text) {
        return new ReadText(1, List.of(new Passage(kind, "", text, 1, 0)));
    }

    private void add(Passage.Kind kind, String label, String text, int page) {
        if (!text.isEmpty()) {
            passages.add(new Passage(kind, label, text, page, position));
            position += text.length() + 1;
        }
    }
}
