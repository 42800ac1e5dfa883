package org.gatehouse.text;

import org.gatehouse.document.SafeFile;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** Reads what people paste or hand in. It needs neither settings nor a database: the command line makes its own. */
@Service
public class TextReader {

    private final ReadingLimits limits;
    private final TimedReading timed;

    public TextReader() {
        this(ReadingLimits.USUAL);
    }

    TextReader(ReadingLimits limits) {
        this.limits = limits;
        this.timed = new TimedReading(limits);
    }

    /**
     * Reads pasted text. A single line stays as it is, so that positions in it are those of the one who pasted it, counted
     * from its first character that is no space.
     *
     * @throws TextRefused if there is nothing to read or it is longer than is taken
     */
    public ReadText pasted(String text) {
        new Budget(limits).take(text.length());
        ReadText read = PlainText.read(text);
        if (read.isEmpty()) {
            throw TextRefused.nothingPasted();
        }
        return read;
    }

    /**
     * Reads a DOCX, ODT, PDF or TXT file. Only the text counts that its reader sees: no deleted or hidden text, no
     * remarks, no repeated headers, no embedded files. Blocks for as long as reading takes, a minute at most once it is
     * its turn.
     *
     * @param name as it was handed in: its end says what kind of file it is
     * @throws TextRefused if it is not read, with what to do in words
     */
    public ReadText file(String name, InputStreamSource content) {
        String own = SafeFile.nameOf(name);
        FileKind kind = FileKind.named(own).orElseThrow(() -> TextRefused.otherKind(own));
        Budget budget = new Budget(limits);
        return timed.read(budget, () -> new FileReading(own, kind, budget).read(content));
    }
}
