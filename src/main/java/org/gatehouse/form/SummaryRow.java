package org.gatehouse.form;

import java.util.List;

/** A question and its answer in words, and the documents where it asks for some. */
public record SummaryRow(
        String section, String pageId, String key, String label, String value, List<DocumentLink> documents) {

    public List<String> lines() {
        return value.lines().toList();
    }
}
