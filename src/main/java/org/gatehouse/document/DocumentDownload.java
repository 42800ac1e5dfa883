package org.gatehouse.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Gives a document out so that a browser saves it and never shows or runs it. */
@Component
class DocumentDownload {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentDownload.class);

    private final DocumentStore store;

    DocumentDownload(DocumentStore store) {
        this.store = store;
    }

    void write(Document document, HttpServletResponse response) {
        response.setContentType(document.type());
        response.setContentLengthLong(document.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            store.write(document.id(), response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("A reader of document {} went away", document.id());
        }
    }

    /** RFC 6266: the name in plain ASCII for old programs, and as it is for all others. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + UriUtils.encode(name, StandardCharsets.UTF_8);
    }
}
