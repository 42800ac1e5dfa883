package org.gatehouse.text;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentContentParser;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An ODT file: its text only, without the headers and footers that its styles hold. */
final class OpenDocumentFile {

    private OpenDocumentFile() {}

    /**
     * @throws TextRefused if it is protected by a password
     * @throws IOException or another checked exception if it is no sound document
     */
    static ReadText read(String name, File file, Budget budget) throws IOException, SAXException, TikaException {
        try (ZipFile zip = new ZipFile(file)) {
            if (isEncrypted(zip, budget)) {
                throw TextRefused.encrypted(name);
            }
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new IOException("no content in it");
            }
            Blocks blocks = new Blocks(budget);
            ParseContext context = new ParseContext();
            context.set(SAXParser.class, new StrictXml(budget, OpenDocumentFilter::new));
            try (InputStream in = zip.getInputStream(content)) {
                OpenDocumentBody body = new OpenDocumentBody(new OfficeBody(blocks));
                new OpenDocumentContentParser().parse(in, body, new Metadata(), context);
            }
            return Passages.of(blocks.drafts(), 1);
        }
    }

    private static boolean isEncrypted(ZipFile zip, Budget budget) throws IOException, SAXException {
        ZipEntry list = zip.getEntry("META-INF/manifest.xml");
        if (zip.getEntry("encrypted-package") != null) {
            return true;
        }
        if (list == null) {
            return false;
        }
        boolean[] found = {false};
        try (InputStream in = zip.getInputStream(list)) {
            new StrictXml(budget, handler -> handler).parse(in, new DefaultHandler() {
                @Override
                public void startElement(String space, String local, String name, Attributes attributes) {
                    found[0] |= local.equals("encryption-data");
                }
            });
        }
        return found[0];
    }
}
