package org.gatehouse.document;

import jakarta.servlet.http.HttpServletResponse;
import org.gatehouse.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opening a document, from a page or over HTTP: the same bytes. */
@Controller
class DocumentPages {

    private final Documents documents;
    private final DocumentDownload download;
    private final CurrentPerson current;

    DocumentPages(Documents documents, DocumentDownload download, CurrentPerson current) {
        this.documents = documents;
        this.download = download;
        this.current = current;
    }

    @GetMapping({"/documents/{id}", "/api/v1/documents/{id}"})
    void open(@PathVariable String id, HttpServletResponse response) {
        download.write(documents.get(current.person(), id), response);
    }
}
