package org.gatehouse.text;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands on what it hears, but for what stands outside of any element's text and for anything from elsewhere. */
class PassingHandler extends DefaultHandler {

    private final DefaultHandler next;

    PassingHandler(DefaultHandler next) {
        this.next = next;
    }

    @Override
    public void startDocument() throws SAXException {
        next.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        next.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String space) throws SAXException {
        next.startPrefixMapping(prefix, space);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        next.endPrefixMapping(prefix);
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) throws SAXException {
        next.startElement(space, local, name, attributes);
    }

    @Override
    public void endElement(String space, String local, String name) throws SAXException {
        next.endElement(space, local, name);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        next.characters(text, start, length);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException("nothing is read from elsewhere");
    }
}
