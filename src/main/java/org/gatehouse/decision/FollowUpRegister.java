package org.gatehouse.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A register of what follows decisions: its rows for the list, the API and the CSV. */
interface FollowUpRegister<T> {

    /** What one row says of itself, whatever the register. */
    interface Line {

        String id();

        String request();
    }

    /** Our own SQL with the columns id, case_ref, owner_id, day and state, and what {@link #line} reads. */
    String sql();

    T line(ResultSet row) throws SQLException;

    /** The states in the order in which they are lived through, with their words. */
    Map<String, String> states();

    /** Columns of the CSV; they are public: only add at the end. */
    List<String> columns();

    List<@Nullable Object> cells(T line);
}
