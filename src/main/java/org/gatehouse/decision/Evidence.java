package org.gatehouse.decision;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.audit.StateHash;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.worklist.Gate;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;

/** What a decision rests on, each by the SHA-256 of its record: the request's answers and all work done on the case. */
@Component
class Evidence {

    private final CaseFiles files;
    private final WorkHistory history;
    private final AuditedRows rows;

    Evidence(CaseFiles files, WorkHistory history, AuditedRows rows) {
        this.files = files;
        this.history = history;
        this.rows = rows;
    }

    Map<String, String> of(String caseReference) {
        Map<String, String> hashes = new LinkedHashMap<>();
        hashes.put("answers", StateHash.of(files.get(caseReference).answers().values()));
        history.done(caseReference).forEach(done -> {
            hashes.put(
                    name(done.task()),
                    StateHash.of(rows.read("tasks", "id", done.task().id()).state()));
        });
        return hashes;
    }

    /** For example {@code review-wording, gate 1, round 2}: rounds are counted anew at each gate. */
    private static String name(Task task) {
        String gate = task.gate().equals(Gate.DECISION.name())
                ? ""
                : task.gate().replace('_', ' ').toLowerCase(Locale.ROOT) + ", ";
        return task.key() + ", " + gate + "round " + task.round();
    }
}
