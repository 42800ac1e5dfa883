package org.gatehouse.command;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.gatehouse.TestDatabase;

/** The tests' database with everything that {@code migrate} makes, as the commands sign in to it. */
final class CommandDatabase {

    private CommandDatabase() {}

    static Schema.Database application() {
        new Schema(owner()).migrate();
        return as(TestDatabase.get().application());
    }

    static Schema.Database owner() {
        return as(TestDatabase.get().owner());
    }

    static Schema.Database as(DataSource source) {
        try (Connection connection = source.getConnection()) {
            String role = connection.getMetaData().getUserName();
            return new Schema.Database(connection.getMetaData().getURL(), role, role);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
