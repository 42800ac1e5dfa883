package org.gatehouse.form;

import java.util.List;

/** A question and its answer in words. */
public record SummaryRow(String section, String pageId, String key, String label, String value) {

    public List<String> lines() {
        return value.lines().toList();
    }
}
