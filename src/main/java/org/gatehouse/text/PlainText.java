package org.gatehouse.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text without any form but its lines, as pasted or as kept in a TXT file. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    static ReadText read(String text) {
        String shown = text.strip();
        if (shown.lines().limit(2).count() == 1 && shown.indexOf('\f') < 0) {
            return single(shown);
        }
        String[] pages = shown.split("\f", -1);
        List<Line> lines = new ArrayList<>();
        for (int page = 0; page < pages.length; page++) {
            addLines(lines, pages[page], page + 1);
        }
        return Passages.of(Lines.pasted(lines), pages.length);
    }

    /** One line stays as it was written, so that positions in it are those of the one who wrote it. */
    private static ReadText single(String line) {
        String text = Words.visible(line).replace("\u00AD", "").strip();
        List<String> cells = TableCells.of(Words.line(line));
        if (text.isEmpty()) {
            return new ReadText(1, List.of());
        }
        return cells.size() > 1
                ? Passages.single(Passage.Kind.TABLE_ROW, TableCells.row(cells))
                : Passages.single(Passage.Kind.PARAGRAPH, text.replace('\t', ' '));
    }

    private static void addLines(List<Line> lines, String text, int page) {
        boolean gap = page == 1;
        for (String one : text.split("\\R|\\x0B")) {
            String line = Words.line(one);
            if (line.isEmpty()) {
                gap = true;
            } else {
                lines.add(Line.plain(line, page, gap));
                gap = false;
            }
        }
    }

    /** Reads what says which letters it is written in; else UTF-8; else what Windows programs write in this country. */
    static String decode(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
