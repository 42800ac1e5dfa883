package org.gatehouse.board;

/** How a member votes. */
enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
