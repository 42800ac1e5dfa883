package org.gatehouse.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Leaves out of a Word file what its reader does not see: deleted and moved text, earlier formatting, and hidden text,
 * which could otherwise promise what nobody is shown. It also makes good what Tika's handler takes amiss: tab stops are
 * no tabs, a hyphen that holds words together is one, every paragraph has its beginning, and a text box comes after the
 * paragraph that it is fixed to, not within.
 */
final class WordFilter extends PassingHandler {

    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "sectPr",
            "tabs",
            "sdtPr",
            "footnoteRef",
            "endnoteRef",
            "Choice");
    private static final Attributes NONE = new AttributesImpl();

    private int leftOut;
    private boolean hidden;
    private boolean paragraphBegins;
    private int withinBox;
    private List<Heard> boxes = new ArrayList<>();

    /** What a text box holds, kept until the paragraph around it has ended. */
    private interface Heard {
        void again(WordFilter filter) throws SAXException;
    }

    WordFilter(DefaultHandler next) {
        super(next);
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) throws SAXException {
        if (leftOut > 0 || LEFT_OUT.contains(local)) {
            leftOut++;
            return;
        }
        if (withinBox > 0 || local.equals("txbxContent")) {
            Attributes kept = new AttributesImpl(attributes);
            box(withinBox > 0, filter -> filter.startElement(space, local, name, kept));
            withinBox++;
            return;
        }
        begin(space, local);
        if (local.equals("vanish") || local.equals("webHidden")) {
            hidden |= !"0".equals(attributes.getValue(space, "val"))
                    && !"false".equals(attributes.getValue(space, "val"));
        } else if (local.equals("noBreakHyphen")) {
            write(space, "-");
        } else if (!hidden || !local.matches("tab|br|cr")) {
            super.startElement(space, local, name, attributes);
        }
        paragraphBegins = local.equals("p");
    }

    /** A paragraph without properties is given empty ones. */
    private void begin(String space, String local) throws SAXException {
        if (paragraphBegins && !local.equals("pPr")) {
            super.startElement(space, "pPr", "w:pPr", NONE);
            super.endElement(space, "pPr", "w:pPr");
        }
        paragraphBegins = false;
    }

    private void write(String space, String text) throws SAXException {
        super.startElement(space, "t", "w:t", NONE);
        characters(text.toCharArray(), 0, text.length());
        super.endElement(space, "t", "w:t");
    }

    @Override
    public void endElement(String space, String local, String name) throws SAXException {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        if (withinBox > 0) {
            withinBox--;
            box(withinBox > 0, filter -> filter.endElement(space, local, name));
            return;
        }
        begin(space, local);
        if (local.equals("r") || local.equals("pPr")) {
            hidden = false;
        }
        if (!local.equals("vanish") && !local.equals("webHidden") && !local.equals("noBreakHyphen")) {
            super.endElement(space, local, name);
        }
        if (local.equals("p")) {
            openBoxes();
        }
    }

    private void box(boolean within, Heard heard) {
        if (within) {
            boxes.add(heard);
        }
    }

    private void openBoxes() throws SAXException {
        List<Heard> now = boxes;
        boxes = new ArrayList<>();
        for (Heard heard : now) {
            heard.again(this);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (leftOut == 0 && withinBox > 0) {
            char[] kept = Arrays.copyOfRange(text, start, start + length);
            boxes.add(filter -> filter.characters(kept, 0, kept.length));
        } else if (leftOut == 0 && !hidden) {
            super.characters(text, start, length);
        }
    }
}
