package org.gatehouse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.erdtman.jcs.JsonCanonicalizer;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig
class AuditTrailIntegrationTests {

    private static final Person CHAIR = new Person(
            UUID.randomUUID(),
            "chair",
            "S1",
            "Chris Chair",
            "chair@fenbridge.example",
            Set.of(Role.CHAIR, Role.MEMBER),
            Set.of());

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private RefusalTrail refusals;

    @Autowired
    private TrailReader reader;

    @Autowired
    private CurrentPerson current;

    private final String stream = "TR-" + UUID.randomUUID();

    record DecisionChanged(String caseReference, AuditedRecord record) implements AuditedEvent {
        @Override
        public Map<String, Object> data() {
            return Map.of("number", "TDA-2026-0001");
        }
    }

    @BeforeEach
    void signIn() {
        when(current.find()).thenReturn(Optional.of(CHAIR));
    }

    @Test
    void writesTheBytesThatItHashes() throws Exception {
        publish("12.50");

        var row = jdbc.sql("select entry, leaf_hash from audit.event where stream = :stream")
                .param("stream", stream)
                .query()
                .singleRow();
        var entry = (byte[]) row.get("entry");
        assertThat(row.get("leaf_hash")).isEqualTo(leafHash(entry));
        assertThat(new JsonCanonicalizer(entry).getEncodedUTF8()).isEqualTo(entry);
    }

    @Test
    void saysWhoDidWhatAndWhen() throws Exception {
        publish("12.50");

        var entry = entries().get(0);
        assertThat(entry.get("v").asInt()).isZero();
        assertThat(entry.get("log").asText()).isEqualTo("gatehouse/fenbridge");
        assertThat(entry.get("type").asText()).isEqualTo("DecisionChanged");
        assertThat(entry.get("at").asText()).isEqualTo("2026-01-31T09:00:00.123457Z");
        assertThat(entry.get("actor").asText()).isEqualTo(CHAIR.id().toString());
        assertThat(entry.get("actorRole").asText()).isEqualTo("member,chair");
        assertThat(entry.get("onBehalfOf").isNull()).isTrue();
        assertThat(entry.get("prev").isNull()).isTrue();
        assertThat(entry.at("/subject/table").asText()).isEqualTo("decisions");
        assertThat(entry.at("/data/number").asText()).isEqualTo("TDA-2026-0001");
    }

    @Test
    void namesTheSystemWhereNobodyIsSignedIn() {
        when(current.find()).thenReturn(Optional.empty());

        publish("12.50");

        assertThat(trail.of(stream)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isNull();
            assertThat(entry.actorRole()).isNull();
        });
    }

    @Test
    void chainsTheEventsOfACase() throws Exception {
        publish("1");
        publish("2");
        publish("3");

        var hashes = reader.stream(stream).stream().map(TrailEvent::leafHash).toList();
        var entries = entries();
        assertThat(entries.get(1).get("prev").asText()).isEqualTo(hashes.get(0));
        assertThat(entries.get(2).get("prev").asText()).isEqualTo(hashes.get(1));
        assertThat(entries.get(2).get("seq").asInt()).isEqualTo(3);
    }

    @Test
    void numbersEventsWithoutGapsWhenManyWriteAtOnce() {
        var writers = IntStream.range(0, 24)
                .mapToObj(number -> CompletableFuture.runAsync(() -> publish(String.valueOf(number))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();

        assertThat(trail.of(stream))
                .extracting(TrailEntry::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void hashesTheRecordsStateAndSoShowsAnEditedRecord() throws Exception {
        publish("12.50");
        publish("12.50");
        publish("12.51");

        var hashes = entries().stream()
                .map(entry -> entry.at("/subject/stateHash").asText())
                .toList();
        var state = "{\"at\":\"2026-01-31T09:00:00.123457Z\",\"cost\":\"12.50\",\"note\":null}";
        assertThat(hashes.get(0)).isEqualTo(sha256(state.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(hashes.get(1)).isEqualTo(hashes.get(0));
        assertThat(hashes.get(2)).isNotEqualTo(hashes.get(0));
    }

    @Test
    void rollsBackWithWhatItDescribes() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(changed("12.50"));
            status.setRollbackOnly();
        });

        assertThat(trail.of(stream)).isEmpty();
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(changed("1")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesAStateWithoutAnAgreedForm() {
        var record = new AuditedRecord("decisions", "1", 1, Map.of("cost", 12.5));

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new DecisionChanged(stream, record))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit.event set entry = entry", "delete from audit.event", "truncate audit.event cascade"
            })
    void refusesChangesByTheApplicationAndByTheOwner(String change) {
        publish("12.50");

        assertThatThrownBy(() -> jdbc.sql(change).update())
                .hasRootCauseMessage("ERROR: permission denied for table event");
        assertThatThrownBy(() -> JdbcClient.create(TestDatabase.get().owner())
                        .sql(change)
                        .update())
                .rootCause()
                .hasMessageContaining("The audit trail is only ever added to");
        assertThat(trail.of(stream)).hasSize(1);
    }

    @Test
    void letsAuditorsReadOnly() {
        var auditor = JdbcClient.create(TestDatabase.get().auditor());

        assertThat(auditor.sql("select count(*) from audit.event")
                        .query(Long.class)
                        .single())
                .isNotNegative();
        assertThatThrownBy(() ->
                        auditor.sql("insert into audit.pending values (1)").update())
                .hasRootCauseMessage("ERROR: permission denied for table pending");
    }

    @Test
    void writesTheSameRefusalOnceInAMinute() {
        var person =
                new Person(UUID.randomUUID(), "nosy", "S2", "Nora Nosy", "nosy@fenbridge.example", Set.of(), Set.of());

        var perMinute = IntStream.range(0, 3)
                .mapToObj(number -> {
                    refusals.record(person, "TR-2026-0001", "You may not decide your own request.");
                    return minute();
                })
                .distinct()
                .count();
        refusals.record(person, "TR-2026-0002", "You may not decide your own request.");

        // the minute may turn in the middle of the test
        assertThat(trail.of("access/" + person.id())).hasSizeBetween(2, (int) perMinute + 2);
    }

    @Test
    void findsEventsPageByPage() {
        publish("1");
        publish("2");
        publish("3");
        var filter = TrailFilter.of(stream, CHAIR.id().toString(), "DecisionChanged", "2026-01-31", "2026-01-31");

        var first = AuditApi.EventList.of(reader.find(filter, 0, 3), 2);
        var rest = AuditApi.EventList.of(reader.find(filter, Long.parseLong(first.next()), 3), 2);

        assertThat(first.items()).extracting(TrailEvent::seq).containsExactly(1L, 2L);
        assertThat(rest.items()).extracting(TrailEvent::seq).containsExactly(3L);
        assertThat(rest.next()).isNull();
        assertThat(reader.latest(filter, Long.MAX_VALUE, 1))
                .extracting(TrailEvent::seq)
                .containsExactly(3L);
        assertThat(reader.find(TrailFilter.of(stream, "system", null, null, null), 0, 3))
                .isEmpty();
        assertThat(reader.find(TrailFilter.of(stream, null, null, null, "2026-01-30"), 0, 3))
                .isEmpty();
    }

    private void publish(String cost) {
        transaction.executeWithoutResult(status -> events.publishEvent(changed(cost)));
    }

    private DecisionChanged changed(String cost) {
        var state = new java.util.HashMap<String, Object>();
        state.put("cost", new BigDecimal(cost));
        state.put("at", Settings.NOW);
        state.put("note", null);
        return new DecisionChanged(stream, new AuditedRecord("decisions", "1", 1, state));
    }

    private List<JsonNode> entries() throws IOException {
        var entries = new java.util.ArrayList<JsonNode>();
        for (var bytes : jdbc.sql("select entry from audit.event where stream = :stream order by stream_seq")
                .param("stream", stream)
                .query(byte[].class)
                .list()) {
            entries.add(new ObjectMapper().readTree(bytes));
        }
        return entries;
    }

    private Instant minute() {
        return jdbc.sql("select date_trunc('minute', clock_timestamp())")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static byte[] leafHash(byte[] entry) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 0);
        return digest.digest(entry);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Configuration
    @EnableTransactionManagement
    @Import({AuditTrail.class, RefusalTrail.class, TrailWriter.class, TrailReader.class})
    static class Settings {

        static final Instant NOW = Instant.parse("2026-01-31T09:00:00.123456789Z");

        @Bean
        DataSource dataSource() {
            return TestDatabase.get().application();
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        AuditSettings settings() {
            return new AuditSettings("fenbridge", "test");
        }

        @Bean
        CurrentPerson current() {
            return mock(CurrentPerson.class);
        }
    }
}
