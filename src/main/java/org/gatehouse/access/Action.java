package org.gatehouse.access;

/** What somebody wants to do with a case or a task in it. */
public enum Action {
    READ,
    EDIT,
    WITHDRAW,
    BACK,
    REVIEW,
    DECIDE,
    DECLARE_INTEREST,
    REVIEW_CHALLENGE,
    RECONSIDER,
    ACCEPT_RESIDUAL_RISK,
    ACCEPT_ACCOUNTABILITY,
    MEET_CONDITION,
    REVIEW_CONTRACT,
    SIGN_OFF_CONDITION,
    WORK,
    REASSIGN,
    READ_PROTECTED,
    AUDIT;

    /** Whether it is for one person by name, whatever groups they work for, and for nobody in their place. */
    public boolean isOfNamedPerson() {
        return this == ACCEPT_ACCOUNTABILITY || this == MEET_CONDITION || this == REVIEW_CONTRACT;
    }
}
