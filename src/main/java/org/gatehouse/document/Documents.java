package org.gatehouse.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.Person;
import org.gatehouse.form.CaseDocuments;
import org.gatehouse.form.DocumentLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of requests: which there are, and which of them somebody may open. */
@Service
@Transactional(readOnly = true)
public class Documents implements CaseDocuments {

    private static final String HIDDEN = "A document that you cannot open";

    private final DocumentRows rows;
    private final DocumentPolicy policy;
    private final CurrentPerson current;

    Documents(DocumentRows rows, DocumentPolicy policy, CurrentPerson current) {
        this.rows = rows;
        this.policy = policy;
        this.current = current;
    }

    /** All of them, oldest first, whoever may open them: for evidence, never to be shown as it is. */
    public List<Document> ofCase(String reference) {
        return rows.ofCase(reference);
    }

    /** Those that the person may open, oldest first. */
    public List<Document> readable(Person person, String reference) {
        return rows.ofCase(reference).stream()
                .filter(document -> policy.mayRead(person, document))
                .toList();
    }

    /** Those that whoever is signed in may open; none where nobody is. */
    public List<Document> readable(String reference) {
        return current.find().map(person -> readable(person, reference)).orElse(List.of());
    }

    /** @throws NotFound if there is none, or none that the person may open */
    public Document get(Person person, String id) {
        return uuid(id).flatMap(rows::find)
                .filter(document -> policy.mayRead(person, document))
                .orElseThrow(() -> NotFound.of("document", id));
    }

    @Override
    public Set<String> ofCase(String caseReference, Collection<String> ids) {
        Map<UUID, String> wanted = new HashMap<>();
        ids.forEach(id -> uuid(id).ifPresent(uuid -> wanted.put(uuid, id)));
        return wanted.isEmpty()
                ? Set.of()
                : rows.ofCase(caseReference, wanted.keySet()).stream()
                        .map(wanted::get)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<DocumentLink> links(Collection<String> ids) {
        Optional<Person> reader = current.find();
        return ids.stream()
                .map(id -> uuid(id).flatMap(rows::find)
                        .filter(document -> reader.filter(person -> policy.mayRead(person, document))
                                .isPresent())
                        .map(document -> new DocumentLink(id, document.name(), "/documents/" + document.id()))
                        .orElseGet(() -> new DocumentLink(id, HIDDEN, null)))
                .toList();
    }

    /** Only as we write it ourselves, so that one document has one id. */
    private static Optional<UUID> uuid(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
