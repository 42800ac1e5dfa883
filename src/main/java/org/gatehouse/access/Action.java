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
    WORK,
    REASSIGN,
    READ_PROTECTED,
    AUDIT
}
