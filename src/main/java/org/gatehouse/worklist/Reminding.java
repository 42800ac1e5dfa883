package org.gatehouse.worklist;

import java.time.LocalDate;
import java.util.List;

/** A feature whose records have dates; one sweep asks all of them, and works from today's records alone. */
public interface Reminding {

    /** What people should hear of on that day; also what they may have heard of already. */
    List<Reminder> reminders(LocalDate today);
}
