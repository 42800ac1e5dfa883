package org.gatehouse.worklist;

import java.util.Map;

/**
 * One way out of a task.
 *
 * @param id stable id, for example {@code PASS}
 * @param label what the button or radio says
 * @param example answers that are valid for this very task today, by whoever may complete it, needing no upload
 */
public record Outcome(String id, String label, Map<String, Object> example) {}
