package org.gatehouse.text;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Leaves out of an OpenDocument text what its reader does not see or what is no part of it: deleted and hidden text,
 * remarks, the list of contents, embedded objects.
 */
final class OpenDocumentFilter extends PassingHandler {

    private static final Set<String> LEFT_OUT = Set.of(
            "tracked-changes",
            "annotation",
            "table-of-content",
            "hidden-text",
            "hidden-paragraph",
            "note-citation",
            "binary-data",
            "object",
            "object-ole",
            "forms",
            "scripts");

    private final Set<String> hiddenStyles = new HashSet<>();
    private @Nullable String style;
    private int leftOut;

    OpenDocumentFilter(DefaultHandler next) {
        super(next);
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) throws SAXException {
        if (leftOut > 0 || isLeftOut(space, local) || isHidden(local, attributes)) {
            leftOut++;
            return;
        }
        if (local.equals("style")) {
            style = value(attributes, "name");
        } else if (local.equals("text-properties") && style != null && "none".equals(value(attributes, "display"))) {
            hiddenStyles.add(style);
        }
        super.startElement(space, local, name, attributes);
    }

    private static boolean isLeftOut(String space, String local) {
        return LEFT_OUT.contains(local) || space.endsWith("svg-compatible:1.0") && local.matches("title|desc");
    }

    private boolean isHidden(String local, Attributes attributes) {
        boolean text = local.equals("span") || local.equals("p") || local.equals("h");
        boolean styled = text && hiddenStyles.contains(value(attributes, "style-name"));
        return styled || local.equals("section") && "none".equals(value(attributes, "display"));
    }

    private static String value(Attributes attributes, String local) {
        for (int place = 0; place < attributes.getLength(); place++) {
            if (attributes.getLocalName(place).equals(local)) {
                return attributes.getValue(place);
            }
        }
        return "";
    }

    @Override
    public void endElement(String space, String local, String name) throws SAXException {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        super.endElement(space, local, name);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (leftOut == 0) {
            super.characters(text, start, length);
        }
    }
}
