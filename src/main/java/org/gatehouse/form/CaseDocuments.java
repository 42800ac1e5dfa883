package org.gatehouse.form;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What questions that ask for documents must know about them; the document module answers. */
public interface CaseDocuments {

    /** Those of the ids that name documents of this very case. */
    Set<String> ofCase(String caseReference, Collection<String> ids);

    /** Each of the ids with the document's name, which only those read who may open it. */
    List<DocumentLink> links(Collection<String> ids);
}
