package org.gatehouse.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a form as the council wrote it.
 *
 * @param kind which kind of request it asks for; nothing on a task's form
 */
public record FormDefinition(
        String id,
        int version,
        String title,
        FormUse use,
        @Nullable String kind,
        List<Section> sections) {

    public List<Page> pages() {
        return sections.stream().flatMap(section -> section.pages().stream()).toList();
    }

    /** Every question that takes an answer, in the order asked. */
    public List<Question> questions() {
        return pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(Question::isAnswered)
                .toList();
    }

    /** @throws UnknownForm if the form has no such page */
    public Page page(String pageId) {
        return pages().stream()
                .filter(page -> page.id().equals(pageId))
                .findFirst()
                .orElseThrow(() -> UnknownForm.page(id, pageId));
    }
}
