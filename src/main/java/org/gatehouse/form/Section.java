package org.gatehouse.form;

import java.util.List;

/** One part of a form, shown as one line of its task list. */
public record Section(String id, String label, List<Page> pages) {

    public List<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream()).toList();
    }
}
