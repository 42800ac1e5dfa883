package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RememberedCredentialsTests {

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final RememberedCredentials remembered = new RememberedCredentials(() -> now);
    private final SignedIn chair = new SignedIn(UUID.randomUUID(), "chair");
    private final Accounts.Account account = new Accounts.Account(chair, "hash");

    @Test
    void knowsARightPasswordForFiveMinutes() {
        remembered.remember(account, "gatehouse-demo");

        assertThat(remembered.knows(account, "gatehouse-demo")).isTrue();
        assertThat(remembered.knows(account, "gatehouse-dem0")).isFalse();

        now = now.plus(RememberedCredentials.KEPT);
        assertThat(remembered.knows(account, "gatehouse-demo")).isFalse();
    }

    @Test
    void forgetsAPasswordThatWasChangedMeanwhile() {
        remembered.remember(account, "gatehouse-demo");

        assertThat(remembered.knows(new Accounts.Account(chair, "another hash"), "gatehouse-demo"))
                .isFalse();
    }
}
