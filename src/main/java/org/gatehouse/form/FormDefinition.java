package org.gatehouse.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form as the council wrote it: sections of pages of questions. */
public record FormDefinition(
        String id, int version, String title, FormUse use, @Nullable String kind, List<Section> sections) {

    /** A part of the form, shown as one line of the task list. */
    public record Section(String id, String label, List<Page> pages) {}

    /** What is asked at once. */
    public record Page(String id, String label, List<Question> questions) {}

    public Stream<Question> questions() {
        return pages().flatMap(page -> page.questions().stream());
    }

    public Stream<Page> pages() {
        return sections.stream().flatMap(section -> section.pages().stream());
    }

    public Optional<Page> page(String id) {
        return pages().filter(page -> page.id().equals(id)).findFirst();
    }
}
