package org.gatehouse.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gatehouse.access.NotFound;
import org.gatehouse.form.Problem;
import org.gatehouse.web.FilterRefused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Clauses to paste into a specification, as a file: the council's own words from its list, and nothing of any text. */
@Controller
class ClausePages {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Requirements requirements;

    ClausePages(Requirements requirements) {
        this.requirements = requirements;
    }

    @GetMapping("/wording/clauses.docx")
    ResponseEntity<byte[]> document(@RequestParam(name = "requirement", defaultValue = "") List<String> ids) {
        return file("clauses.docx", MediaType.parseMediaType(DOCX), ClauseDocument.of(clauses(ids)));
    }

    @GetMapping("/wording/clauses.txt")
    ResponseEntity<byte[]> text(@RequestParam(name = "requirement", defaultValue = "") List<String> ids) {
        return file(
                "clauses.txt",
                new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8),
                clauses(ids).inPlainText().getBytes(StandardCharsets.UTF_8));
    }

    private Clauses clauses(List<String> ids) {
        if (ids.isEmpty()) {
            throw new FilterRefused(List.of(new Problem(
                    "/requirement", "requirement", "Name at least one requirement, for example ?requirement=DA-01.")));
        }
        Set<String> wanted = new LinkedHashSet<>(ids);
        Set<String> known = new LinkedHashSet<>();
        requirements.all().forEach(each -> known.add(each.id()));
        wanted.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw NotFound.of("requirement", id);
        });
        return new Clauses(
                requirements.version(),
                requirements.all().stream()
                        .filter(each -> wanted.contains(each.id()))
                        .toList());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
