package org.gatehouse.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files in the database in pieces of one megabyte, and gives them out the same way. */
@Component
class DocumentStore {

    private static final int PIECE = 1 << 20;

    private final DocumentRows rows;
    private final AuditedRows audited;
    private final ApplicationEventPublisher events;

    DocumentStore(DocumentRows rows, AuditedRows audited, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audited = audited;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Document document, Inspected file) {
        rows.insert(document);
        try (InputStream in = file.content().getInputStream()) {
            byte[] piece = in.readNBytes(PIECE);
            for (int seq = 0; piece.length > 0; seq++) {
                rows.insertChunk(document.id(), seq, piece);
                piece = in.readNBytes(PIECE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        events.publishEvent(new DocumentAdded(document, audited.read("documents", "id", document.id())));
    }

    /** @throws IOException if whoever reads has gone away */
    void write(UUID document, OutputStream out) throws IOException {
        int seq = 0;
        for (Optional<byte[]> piece = rows.chunk(document, seq);
                piece.isPresent();
                piece = rows.chunk(document, ++seq)) {
            out.write(piece.get());
        }
    }
}
