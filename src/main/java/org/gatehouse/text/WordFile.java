package org.gatehouse.text;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.parsers.SAXParser;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFStylesShim;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * A DOCX file: its text, then its footnotes and endnotes. Headers and footers repeat and remarks are not part of the
 * document; embedded files, macros and what it links to are never opened.
 */
final class WordFile {

    private final Budget budget;
    private final StrictXml xml;
    private final Blocks blocks;

    private WordFile(Budget budget) {
        this.budget = budget;
        this.xml = new StrictXml(budget, WordFilter::new);
        this.blocks = new Blocks(budget);
    }

    /** @throws IOException or another checked exception if it is no sound Word file */
    static ReadText read(File file, Budget budget) throws IOException, OpenXML4JException, SAXException, TikaException {
        WordFile word = new WordFile(budget);
        OPCPackage parts = OPCPackage.open(file, PackageAccess.READ);
        try {
            PackagePart document = related(parts, "/officeDocument");
            if (document == null) {
                throw new IOException("no document in it");
            }
            word.read(document);
        } finally {
            parts.revert();
        }
        return Passages.of(word.blocks.drafts(), 1);
    }

    private void read(PackagePart document) throws IOException, OpenXML4JException, SAXException, TikaException {
        XWPFStylesShim styles = styles(document);
        read(document, styles);
        for (String notes : new String[] {"/footnotes", "/endnotes"}) {
            PackagePart part = related(document, notes);
            if (part != null) {
                read(part, styles);
            }
        }
    }

    private void read(PackagePart part, XWPFStylesShim styles) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            WordBody body = new WordBody(new OfficeBody(blocks), styles);
            xml.parse(in, new OOXMLWordAndPowerPointTextHandler(body, Map.of()));
        }
    }

    private XWPFStylesShim styles(PackagePart document)
            throws IOException, OpenXML4JException, SAXException, TikaException {
        PackagePart part = related(document, "/styles");
        if (part == null) {
            return XWPFStylesShim.EMPTY_STYLES;
        }
        ParseContext context = new ParseContext();
        context.set(SAXParser.class, new StrictXml(budget, handler -> handler));
        return new XWPFStylesShim(part, context);
    }

    private static @Nullable PackagePart related(OPCPackage parts, String kind) {
        for (PackageRelationship relation : parts.getRelationships()) {
            if (isInner(relation, kind)) {
                return parts.getPart(relation);
            }
        }
        return null;
    }

    private static @Nullable PackagePart related(PackagePart part, String kind) throws OpenXML4JException {
        for (PackageRelationship relation : part.getRelationships()) {
            if (isInner(relation, kind)) {
                return part.getRelatedPart(relation);
            }
        }
        return null;
    }

    private static boolean isInner(PackageRelationship relation, String kind) {
        return relation.getTargetMode() == TargetMode.INTERNAL
                && relation.getRelationshipType().endsWith(kind);
    }
}
