package org.gatehouse.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gatehouse.text.Passage;
import org.gatehouse.text.ReadText;
import org.jspecify.annotations.Nullable;

/**
 * A text cut at the places that speak of requirements, so that a page can mark them. Places that overlap become one mark
 * that leads to several requirements.
 */
final class MarkedText {

    /** A longer text than 300 printed pages have is not shown whole, so that a browser can show it at all. */
    private static final int LONGEST_SHOWN = 1_500_000;

    private final ReadText text;
    private final NavigableMap<Integer, Mark> marks = new TreeMap<>();

    private MarkedText(ReadText text) {
        this.text = text;
    }

    /**
     * A piece of text that is marked.
     *
     * @param id by which findings lead to it
     * @param links requirements that it speaks of, each once
     */
    record Mark(String id, int start, int end, List<Link> links) {

        /** The worst that it says, which it is marked as. */
        Judgement result() {
            return links.stream().map(Link::result).min(MarkedText.WORST_FIRST).orElseThrow();
        }

        public String style() {
            return "gatehouse-mark--" + result().name().toLowerCase(Locale.ROOT);
        }
    }

    /** The way from a mark to what is found about a requirement. */
    record Link(String requirement, Judgement result) {

        /** As it is read aloud, for example “DA-02 contradicted”. */
        public String label() {
            return requirement + " " + result.words().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Part of a passage.
     *
     * @param mark nothing where it is not marked
     * @param first whether the mark begins here; one that goes on over passages does so once
     */
    record Piece(String text, @Nullable Mark mark, boolean first) {}

    /** A passage as it is shown; {@code page} where it is the first of a page. */
    record Shown(Passage.Kind kind, @Nullable Integer page, List<Piece> pieces) {

        public String style() {
            return "gatehouse-text__" + kind.name().toLowerCase(Locale.ROOT);
        }

        /** Its words where nothing in it is marked, as in most. */
        public @Nullable String plain() {
            return isMarked() ? null : pieces.get(0).text();
        }

        private boolean isMarked() {
            return pieces.stream().anyMatch(piece -> piece.mark() != null);
        }
    }

    private static final Comparator<Judgement> WORST_FIRST = Comparator.comparing(result -> switch (result) {
        case CONTRADICTED -> 0;
        case WEAK -> 1;
        case MISSING -> 2;
        case MET -> 3;
    });

    static MarkedText of(ReadText text, List<Finding> findings) {
        MarkedText marked = new MarkedText(text);
        marked.mark(findings);
        return marked;
    }

    private record Place(Finding finding, Evidence evidence) {}

    private void mark(List<Finding> findings) {
        List<Place> places = findings.stream()
                .flatMap(finding -> finding.evidence().stream().map(each -> new Place(finding, each)))
                .sorted(Comparator.comparingInt(place -> place.evidence().start()))
                .toList();
        List<Place> together = new ArrayList<>();
        int end = 0;
        for (Place place : places) {
            if (!together.isEmpty() && place.evidence().start() >= end) {
                add(together, end);
                together = new ArrayList<>();
            }
            end = Math.max(end, place.evidence().end());
            together.add(place);
        }
        if (!together.isEmpty()) {
            add(together, end);
        }
    }

    private void add(List<Place> places, int end) {
        Map<String, Judgement> worst = new LinkedHashMap<>();
        places.forEach(place -> worst.merge(
                place.finding().requirement().id(),
                place.evidence().result(),
                (one, other) -> WORST_FIRST.compare(one, other) <= 0 ? one : other));
        int start = places.get(0).evidence().start();
        List<Link> links = worst.entrySet().stream()
                .map(each -> new Link(each.getKey(), each.getValue()))
                .toList();
        marks.put(start, new Mark("mark-" + (marks.size() + 1), start, end, links));
    }

    /** The mark in which the evidence stands. */
    Mark of(Evidence evidence) {
        return marks.floorEntry(evidence.start()).getValue();
    }

    /** Whether the text has pages to speak of; pasted text and office documents have not. */
    boolean hasPages() {
        return text.pages() > 1;
    }

    /** Whether only headings and marked passages are shown. */
    boolean isShortened() {
        List<Passage> all = text.passages();
        return !all.isEmpty() && all.get(all.size() - 1).end() > LONGEST_SHOWN;
    }

    /** The text, passage by passage. */
    List<Shown> passages() {
        boolean shortened = isShortened();
        List<Shown> shown = new ArrayList<>();
        int page = 0;
        for (Passage passage : text.passages()) {
            boolean turned = hasPages() && passage.page() != page;
            Shown next = new Shown(passage.kind(), turned ? passage.page() : null, pieces(passage));
            if (!shortened || next.isMarked() || passage.kind() == Passage.Kind.HEADING) {
                shown.add(next);
                page = passage.page();
            }
        }
        return shown;
    }

    private List<Piece> pieces(Passage passage) {
        List<Piece> pieces = new ArrayList<>();
        int at = passage.start();
        for (Mark mark : within(passage)) {
            int from = Math.max(mark.start(), passage.start());
            int to = Math.min(mark.end(), passage.end());
            add(pieces, passage, at, from, null);
            add(pieces, passage, from, to, mark);
            at = to;
        }
        add(pieces, passage, at, passage.end(), null);
        return pieces;
    }

    private List<Mark> within(Passage passage) {
        var before = marks.floorKey(passage.start());
        return marks.subMap(before == null ? passage.start() : before, true, passage.end(), false).values().stream()
                .filter(mark -> mark.end() > passage.start())
                .toList();
    }

    private static void add(List<Piece> pieces, Passage passage, int from, int to, @Nullable Mark mark) {
        if (from < to) {
            String words = passage.text().substring(from - passage.start(), to - passage.start());
            pieces.add(new Piece(words, mark, mark != null && mark.start() == from));
        }
    }
}
