package org.gatehouse.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.gatehouse.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditedRowsIntegrationTests {

    private final JdbcClient owner = JdbcClient.create(TestDatabase.get().owner());

    @BeforeEach
    void makeARecord() {
        owner.sql("create table audited_probe (id int, version bigint, cost numeric, answers jsonb, at timestamptz)")
                .update();
        owner.sql("insert into audited_probe values (1, 3, 12.50, '{\"hours\": 7.50, \"days\": 2}',"
                        + " '2026-01-31 09:00:00.123457Z')")
                .update();
    }

    @AfterEach
    void removeIt() {
        owner.sql("drop table audited_probe").update();
    }

    @Test
    void readsARowThatCanBeHashed() {
        var record = new AuditedRows(owner, new ObjectMapper()).read("audited_probe", "id", 1);

        assertThat(record.version()).isEqualTo(3);
        assertThat(new String(CanonicalJson.bytes(record.state()), StandardCharsets.UTF_8))
                .isEqualTo("{\"answers\":{\"days\":2,\"hours\":\"7.50\"},\"at\":\"2026-01-31T09:00:00.123457Z\","
                        + "\"cost\":\"12.50\",\"id\":1,\"version\":3}");
    }
}
