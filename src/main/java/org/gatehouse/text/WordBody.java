package org.gatehouse.text;

import java.util.Date;
import java.util.Locale;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler.EditType;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler.XWPFBodyContentsHandler;
import org.apache.tika.parser.microsoft.ooxml.ParagraphProperties;
import org.apache.tika.parser.microsoft.ooxml.RunProperties;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFStylesShim;
import org.jspecify.annotations.Nullable;

/**
 * Hears what Tika finds in a part of a Word file. Links, pictures, bookmarks and embedded files say nothing that counts.
 */
final class WordBody implements XWPFBodyContentsHandler {

    private final OfficeBody body;
    private final XWPFStylesShim styles;

    WordBody(OfficeBody body, XWPFStylesShim styles) {
        this.body = body;
        this.styles = styles;
    }

    @Override
    public void startParagraph(ParagraphProperties properties) {
        body.startParagraph(role(properties, styles.getStyleName(properties.getStyleID())));
    }

    /** Word keeps the names of its own styles in English whatever language it speaks. */
    private static Blocks.Role role(ParagraphProperties properties, @Nullable String style) {
        String name = style == null ? "" : style.toLowerCase(Locale.ROOT);
        if (name.matches("toc (heading|\\d)|table of figures")) {
            return Blocks.Role.LEFT_OUT;
        }
        if (name.matches("(heading|title|subtitle)\\b.*")) {
            return Blocks.Role.HEADING;
        }
        boolean listed = properties.getNumId() > 0 || name.matches("list (bullet|number)\\b.*");
        return listed ? Blocks.Role.LISTED : Blocks.Role.PLAIN;
    }

    @Override
    public void run(RunProperties properties, String text) {
        body.text(text, properties.isBold());
    }

    @Override
    public void endParagraph() {
        body.endParagraph();
    }

    @Override
    public void startTableRow() {
        body.startRow();
    }

    @Override
    public void endTableRow() {
        body.endRow();
    }

    @Override
    public void startTableCell() {
        body.startCell();
    }

    @Override
    public boolean isIncludeDeletedText() {
        return false;
    }

    @Override
    public boolean isIncludeMoveFromText() {
        return false;
    }

    @Override
    public void startTable() {}

    @Override
    public void endTable() {}

    @Override
    public void endTableCell() {}

    @Override
    public void hyperlinkStart(@Nullable String link) {}

    @Override
    public void hyperlinkEnd() {}

    @Override
    public void startSDT() {}

    @Override
    public void endSDT() {}

    @Override
    public void startEditedSection(@Nullable String editor, @Nullable Date date, EditType type) {}

    @Override
    public void endEditedSection() {}

    @Override
    public void footnoteReference(@Nullable String id) {}

    @Override
    public void endnoteReference(@Nullable String id) {}

    @Override
    public void embeddedOLERef(@Nullable String id) {}

    @Override
    public void linkedOLERef(@Nullable String id) {}

    @Override
    public void embeddedPicRef(@Nullable String name, @Nullable String description) {}

    @Override
    public void startBookmark(@Nullable String id, @Nullable String name) {}

    @Override
    public void endBookmark(@Nullable String id) {}
}
