package org.gatehouse.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.core.io.ClassPathResource;

/**
 * Clauses as a Word document with real headings, so that they can be found and read aloud one by one. All but the text
 * stands in the folder {@code clauses}.
 */
final class ClauseDocument {

    private static final String FOLDER = "clauses/";
    private static final List<String> FRAME = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "docProps/core.xml");
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XMLStreamWriter xml;

    private ClauseDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(Clauses clauses) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String part : FRAME) {
                put(zip, part, new ClassPathResource(FOLDER + part).getContentAsByteArray());
            }
            put(zip, "word/document.xml", text(clauses));
        } catch (IOException | XMLStreamException impossible) {
            throw new IllegalStateException("The document could not be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] text(Clauses clauses) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        new ClauseDocument(xml).write(clauses);
        xml.close();
        return bytes.toByteArray();
    }

    private void write(Clauses clauses) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", "document", WORD);
        xml.writeNamespace("w", WORD);
        begin("body");
        paragraph("Heading1", Clauses.HEADING);
        paragraph("Normal", clauses.about());
        for (Requirement requirement : clauses.requirements()) {
            paragraph("Heading2", requirement.name());
            paragraph("Normal", requirement.modelClause());
        }
        xml.writeEndDocument();
    }

    private void paragraph(String style, String words) throws XMLStreamException {
        begin("p");
        begin("pPr");
        xml.writeEmptyElement("w", "pStyle", WORD);
        xml.writeAttribute("w", WORD, "val", style);
        xml.writeEndElement();
        begin("r");
        begin("t");
        xml.writeCharacters(words);
        for (int open = 0; open < 3; open++) {
            xml.writeEndElement();
        }
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeStartElement("w", name, WORD);
    }
}
