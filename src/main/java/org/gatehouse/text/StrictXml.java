package org.gatehouse.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the parts of a document: no document type, nothing from outside, bounded depth and time. What is deleted, hidden
 * or only remarked is left out on the way by the filter.
 */
final class StrictXml extends SAXParser {

    private final Budget budget;
    private final SAXParser parser;
    private final UnaryOperator<DefaultHandler> filter;

    StrictXml(Budget budget, UnaryOperator<DefaultHandler> filter) {
        this.budget = budget;
        this.filter = filter;
        this.parser = strict();
    }

    private static SAXParser strict() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return parser;
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void parse(InputStream in, DefaultHandler handler) throws SAXException, IOException {
        parser.reset();
        parser.parse(in, new Guard(filter.apply(handler), budget));
    }

    @Override
    public void parse(InputSource in, DefaultHandler handler) throws SAXException, IOException {
        parser.parse(in, new Guard(filter.apply(handler), budget));
    }

    @Override
    @SuppressWarnings("deprecation")
    public Parser getParser() throws SAXException {
        throw new SAXException("not supported");
    }

    @Override
    public XMLReader getXMLReader() throws SAXException {
        throw new SAXException("not supported");
    }

    @Override
    public boolean isNamespaceAware() {
        return true;
    }

    @Override
    public boolean isValidating() {
        return false;
    }

    @Override
    public void setProperty(String name, @Nullable Object value) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return null;
    }

    /** Counts how deep elements are within each other, and looks at the clock. */
    private static final class Guard extends PassingHandler {

        private final Budget budget;
        private int depth;

        Guard(DefaultHandler next, Budget budget) {
            super(next);
            this.budget = budget;
        }

        @Override
        public void startElement(String space, String local, String name, Attributes attributes) throws SAXException {
            if (++depth > budget.limits().depth()) {
                throw new SAXException("too deep");
            }
            budget.checkTime();
            super.startElement(space, local, name, attributes);
        }

        @Override
        public void endElement(String space, String local, String name) throws SAXException {
            depth--;
            super.endElement(space, local, name);
        }
    }
}
