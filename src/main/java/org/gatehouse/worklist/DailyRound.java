package org.gatehouse.worklist;

import java.time.LocalDate;

/** A feature whose records change because a day has come: waivers and approvals expire. */
public interface DailyRound {

    /**
     * Does what is due on that day, in a transaction of its own. Called often and on every node: whatever was done stays done
     * once, by locking the record and looking at its state.
     */
    void round(LocalDate today);
}
