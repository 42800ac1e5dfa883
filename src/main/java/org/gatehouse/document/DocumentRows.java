package org.gatehouse.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code documents} and {@code document_chunks}, which are only ever added to. */
@Repository
class DocumentRows {

    private static final String DOCUMENT =
            "select d.*, t.key as task_key from documents d left join tasks t on t.id = d.task_id ";

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Document> find(UUID id) {
        return jdbc.sql(DOCUMENT + "where d.id = ?")
                .param(id)
                .query(DocumentRows::document)
                .optional();
    }

    List<Document> ofCase(String reference) {
        return jdbc.sql(DOCUMENT + "where d.case_ref = ? order by d.uploaded_at, d.id")
                .param(reference)
                .query(DocumentRows::document)
                .list();
    }

    /** Those of the ids that are documents of the case. */
    Set<UUID> ofCase(String reference, Collection<UUID> ids) {
        return Set.copyOf(jdbc.sql("select id from documents where case_ref = :case and id in (:ids)")
                .param("case", reference)
                .param("ids", ids)
                .query(UUID.class)
                .list());
    }

    /** Whether the request is still being written by those who ask; its row is kept so until the transaction ends. */
    boolean isBeingWritten(String reference) {
        return jdbc.sql("select status from technology_requests where reference = ? for share")
                .param(reference)
                .query(String.class)
                .optional()
                .filter(status -> status.equals("DRAFT") || status.equals("WITH_REQUESTER"))
                .isPresent();
    }

    void insert(Document document) {
        jdbc.sql("""
                insert into documents (id, case_ref, task_id, question, title, name, type, size, sha256, scan, uploaded_by, uploaded_at)
                values (:id, :case, :task, :question, :title, :name, :type, :size, :sha256, :scan, :by, :at)
                """)
                .param("id", document.id())
                .param("case", document.caseReference())
                .param("task", document.taskId())
                .param("question", document.question())
                .param("title", document.title())
                .param("name", document.name())
                .param("type", document.type())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("scan", document.scan())
                .param("by", document.uploadedBy())
                .param("at", document.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertChunk(UUID document, int seq, byte[] content) {
        jdbc.sql("insert into document_chunks (document_id, seq, content) values (?, ?, ?)")
                .params(document, seq, content)
                .update();
    }

    /** Empty after the last. */
    Optional<byte[]> chunk(UUID document, int seq) {
        return jdbc.sql("select content from document_chunks where document_id = ? and seq = ?")
                .params(document, seq)
                .query(byte[].class)
                .optional();
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                row.getString("case_ref"),
                row.getString("task_id"),
                row.getString("task_key"),
                row.getString("question"),
                row.getString("title"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("scan"),
                row.getObject("uploaded_by", UUID.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
