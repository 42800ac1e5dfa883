package org.gatehouse.document;

import java.util.Set;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Action;
import org.gatehouse.access.Cases;
import org.gatehouse.access.Governed;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.Person;
import org.gatehouse.access.WrongState;
import org.springframework.stereotype.Component;

/** Who may open a document and who may add one: as they may read or change the request that it belongs to. */
@Component
class DocumentPolicy {

    /** Tasks about risks to people's data: their documents are for those with a part in the case only. */
    private static final Set<String> PROTECTED = Set.of(
            "carry-out-dpia",
            "advise-on-dpia",
            "screen-dpia",
            "decide-dpia",
            "record-ico-consultation",
            "accept-residual-risk");

    private final AccessPolicy policy;
    private final Cases cases;
    private final DocumentRows rows;

    DocumentPolicy(AccessPolicy policy, Cases cases, DocumentRows rows) {
        this.policy = policy;
        this.cases = cases;
        this.rows = rows;
    }

    boolean mayRead(Person person, Document document) {
        String key = document.taskKey();
        Action action = key != null && PROTECTED.contains(key) ? Action.READ_PROTECTED : Action.READ;
        return cases.find(document.caseReference())
                .filter(governed -> policy.can(person, action, governed).allowed())
                .isPresent();
    }

    /**
     * @throws NotFound if the person may not even see the request
     * @throws WrongState if the request is no longer with those who ask
     */
    void requireMayAdd(Person person, String reference) {
        Governed governed = cases.find(reference).orElseThrow(() -> NotFound.of("request", reference));
        policy.require(person, Action.EDIT, governed);
        if (!rows.isBeingWritten(reference)) {
            throw new WrongState("Documents can be added to " + reference
                    + " only while it is a draft or with the people who ask, or in a task.");
        }
    }
}
