package org.gatehouse.document;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.OnceOnly;
import org.gatehouse.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Adding documents over HTTP, as promised in the public contract. */
@RestController
@RequestMapping(path = "/api/v1", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
class DocumentApi {

    private final FileInspection inspection;
    private final DocumentIntake intake;
    private final Documents documents;
    private final OnceOnly once;
    private final CurrentPerson current;

    DocumentApi(
            FileInspection inspection,
            DocumentIntake intake,
            Documents documents,
            OnceOnly once,
            CurrentPerson current) {
        this.inspection = inspection;
        this.intake = intake;
        this.documents = documents;
        this.once = once;
        this.current = current;
    }

    /** What was added. */
    record Added(List<Document.Shown> items) {}

    @PostMapping("/requests/{reference}/documents")
    @ResponseStatus(HttpStatus.CREATED)
    Added addToRequest(
            @PathVariable String reference,
            @RequestPart("file") List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String question,
            @RequestParam(required = false) @Nullable String title,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Person by = current.person();
        Addition addition = Addition.of(question, title, inspection.all(files));
        String path = "/requests/" + reference + "/documents";
        return added(by, path, key, addition, () -> intake.addToRequest(by, reference, addition));
    }

    @PostMapping("/tasks/{id}/documents")
    @ResponseStatus(HttpStatus.CREATED)
    Added addToTask(
            @PathVariable String id,
            @RequestPart("file") List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String question,
            @RequestParam(required = false) @Nullable String title,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Person by = current.person();
        Addition addition = Addition.of(question, title, inspection.all(files));
        String path = "/tasks/" + id + "/documents";
        return added(by, path, key, addition, () -> intake.addToTask(by, id, addition));
    }

    private Added added(Person by, String path, @Nullable String key, Addition addition, Supplier<List<Document>> act) {
        String ids = once.apply(
                by,
                path,
                key,
                addition.fingerprint(),
                () -> act.get().stream()
                        .map(document -> document.id().toString())
                        .collect(Collectors.joining(",")));
        return new Added(Stream.of(ids.split(","))
                .map(id -> documents.get(by, id).shown())
                .toList());
    }
}
