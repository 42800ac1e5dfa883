package org.gatehouse.text;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears an OpenDocument text as the page that Tika makes of it. */
final class OpenDocumentBody extends DefaultHandler {

    private final OfficeBody body;
    private int bold;
    private int listed;

    OpenDocumentBody(OfficeBody body) {
        this.body = body;
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) {
        switch (local) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> body.startParagraph(Blocks.Role.HEADING);
            case "p" -> body.startParagraph(role(attributes));
            case "li" -> listed++;
            case "b" -> bold++;
            case "br" -> body.text("\n", true);
            case "tr" -> body.startRow();
            case "td" -> body.startCell();
            default -> {}
        }
    }

    private Blocks.Role role(Attributes attributes) {
        if ("note".equals(attributes.getValue("class"))) {
            return Blocks.Role.NOTE;
        }
        return listed > 0 ? Blocks.Role.LISTED : Blocks.Role.PLAIN;
    }

    @Override
    public void endDocument() {
        body.end();
    }

    @Override
    public void endElement(String space, String local, String name) {
        switch (local) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "p" -> body.endParagraph();
            case "li" -> listed--;
            case "b" -> bold--;
            case "tr" -> body.endRow();
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        body.text(new String(text, start, length), bold > 0);
    }
}
