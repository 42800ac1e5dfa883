package org.gatehouse.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Creates the engine's tables from the scripts inside the engine's own jar, so that nothing is copied; its checksum is the
 * scripts', so that another engine version cannot slip in unnoticed.
 */
class EngineTables implements JavaMigration {

    static final MigrationVersion VERSION = MigrationVersion.fromVersion("900");

    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return VERSION;
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        SCRIPTS.forEach(script -> checksum.update(read(script).getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String script : SCRIPTS) {
                statement.execute(read(script));
            }
            statement.execute("""
                    do $$ declare name text; begin
                      for name in select tablename from pg_tables where schemaname = current_schema() and tablename like 'act\\_%' loop
                        execute format('grant select, insert, update, delete on %I to gatehouse_app', name);
                      end loop;
                    end $$
                    """);
        }
    }

    private static String read(String script) {
        String name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql";
        try (InputStream stream = EngineTables.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The engine's jar has no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
