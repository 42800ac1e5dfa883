package org.gatehouse.worklist;

import java.util.UUID;
import org.gatehouse.access.Person;

/** What a task shows of its case; the request module answers. */
public interface CaseDirectory {

    CaseSummary summary(String caseReference);

    /** The case as the API shows it to the reader. */
    Object shown(Person reader, String caseReference);

    /** The few facts of a case that a task list needs. */
    record CaseSummary(String title, UUID requester) {}
}
