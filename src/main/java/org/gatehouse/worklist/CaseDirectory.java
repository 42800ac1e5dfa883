package org.gatehouse.worklist;

import java.time.Instant;
import java.util.UUID;
import org.gatehouse.access.Person;
import org.gatehouse.form.Answers;

/** What a task shows of its case; the request module answers. */
public interface CaseDirectory {

    CaseSummary summary(String caseReference);

    /** The case as the API shows it to the reader. */
    Object shown(Person reader, String caseReference);

    /** What was asked for, in the form's version of that time. */
    Asked asked(String caseReference);

    record Asked(String formId, int formVersion, Answers answers) {}

    /**
     * The few facts of a case that a task list needs.
     *
     * @param begun when it was submitted: its forms stay those of that moment
     */
    record CaseSummary(String title, UUID requester, Instant begun) {}
}
