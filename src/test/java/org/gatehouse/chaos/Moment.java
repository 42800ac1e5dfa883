package org.gatehouse.chaos;

/** Where in the transaction of an act a fault strikes: at its audit event or at its commit. */
enum Moment {
    BEFORE_AUDIT_INSERT,
    AFTER_AUDIT_INSERT,
    BEFORE_COMMIT,
    AFTER_COMMIT_BEFORE_ANSWER;

    /** Whether what was done at that moment is in the database for good. */
    boolean isKept() {
        return this == AFTER_COMMIT_BEFORE_ANSWER;
    }
}
