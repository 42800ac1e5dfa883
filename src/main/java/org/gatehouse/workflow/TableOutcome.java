package org.gatehouse.workflow;

import java.util.Map;

/** What a feature keeps of a decision table's answer, besides the process's own variables. */
interface TableOutcome {

    /** Id of the table, for example {@code assess-lane}. */
    String table();

    /** @param row the table's single answer by output, its reason as {@code why} */
    void keep(String caseReference, Map<String, Object> row);
}
