package org.gatehouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Governed;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who reads the request opens its documents, but those about risks to people's data only with a part in it. */
class DocumentPolicyTests {

    private static final Governed CASE = new Governed(
            UUID.randomUUID(),
            "TR-2026-0001",
            "housing",
            false,
            Set.of("asker"),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(Role.DPO));

    private final DocumentPolicy policy = new DocumentPolicy(
            new AccessPolicy(),
            reference -> Optional.of(CASE).filter(known -> known.reference().equals(reference)),
            new DocumentRows(JdbcClient.create(new DriverManagerDataSource())));

    @Test
    void opensDocumentsToWhoeverReadsTheRequest() {
        assertThat(policy.mayRead(person("auditor", Role.AUDITOR), document("review-requirements")))
                .isTrue();
        assertThat(policy.mayRead(person("colleague", Role.REQUESTER), document(null)))
                .isTrue();
        assertThat(policy.mayRead(person("stranger", Role.ICT), document(null))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carry-out-dpia",
                "advise-on-dpia",
                "screen-dpia",
                "decide-dpia",
                "record-ico-consultation",
                "accept-residual-risk"
            })
    void keepsDocumentsAboutRisksToThoseWithPartInIt(String task) {
        assertThat(policy.mayRead(person("auditor", Role.AUDITOR), document(task)))
                .isFalse();
        assertThat(policy.mayRead(person("colleague", Role.REQUESTER), document(task)))
                .isFalse();
        assertThat(policy.mayRead(person("officer", Role.DPO), document(task))).isTrue();
        assertThat(policy.mayRead(person("asker", Role.REQUESTER), document(task)))
                .isTrue();
    }

    private static Person person(String staffNumber, Role role) {
        return new Person(
                UUID.randomUUID(),
                staffNumber,
                staffNumber,
                staffNumber,
                staffNumber + "@example.com",
                Set.of(role),
                Set.of("housing"));
    }

    private static Document document(String taskKey) {
        return new Document(
                UUID.randomUUID(),
                "TR-2026-0001",
                taskKey == null ? null : "1",
                taskKey,
                null,
                null,
                "a.txt",
                "text/plain",
                1,
                "00",
                "NOT_SCANNED",
                UUID.randomUUID(),
                Instant.EPOCH);
    }
}
