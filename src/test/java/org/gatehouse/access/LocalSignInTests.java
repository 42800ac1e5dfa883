package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.bucket4j.TimeMeter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class LocalSignInTests {

    private static final SignedIn CHAIR = new SignedIn(UUID.randomUUID(), "chair");

    private final PasswordEncoder passwords = spy(new BCryptPasswordEncoder(4));
    private final Accounts accounts = mock(Accounts.class);
    private final LocalSignIn signIn = new LocalSignIn(
            accounts,
            passwords,
            new SignInThrottle(TimeMeter.SYSTEM_MILLISECONDS),
            new RememberedCredentials(InstantSource.system()));

    @BeforeEach
    void knowsTheChair() {
        when(accounts.find(any())).thenReturn(Optional.empty());
        var account = new Accounts.Account(CHAIR, passwords.encode("gatehouse-demo"));
        when(accounts.find("chair")).thenReturn(Optional.of(account));
    }

    @Test
    void signsInWithTheRightPasswordInAnyCaseOfTheUsername() {
        var result = attempt("Chair", "gatehouse-demo");

        assertThat(result.isAuthenticated()).isTrue();
        assertThat(result.getPrincipal()).isEqualTo(CHAIR);
        assertThat(result.getCredentials()).isNull();
    }

    @Test
    void paysForTheHashOnlyOnce() {
        attempt("chair", "gatehouse-demo");
        attempt("chair", "gatehouse-demo");

        verify(passwords, times(1)).matches(any(), any());
    }

    @Test
    void answersAlikeForUnknownPeopleAndWrongPasswords() {
        assertThatThrownBy(() -> attempt("chair", "wrong"))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage("The username or the password is not right.");
        assertThatThrownBy(() -> attempt("nobody", "wrong"))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage("The username or the password is not right.");
        verify(passwords, times(2)).matches(any(), any());
    }

    @Test
    void looksAtNoPasswordOnceThrottled() {
        for (var failure = 0; failure < SignInThrottle.FAILURES_PER_USERNAME; failure++) {
            assertThatThrownBy(() -> attempt("chair", "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> attempt("chair", "gatehouse-demo"))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        tooMany -> assertThat(tooMany.retryAfterSeconds()).isBetween(1L, 30L));
    }

    @Test
    void neverCountsSuccesses() {
        for (var success = 0; success < 3 * SignInThrottle.FAILURES_PER_USERNAME; success++) {
            assertThat(attempt("chair", "gatehouse-demo").isAuthenticated()).isTrue();
        }
    }

    private Authentication attempt(String username, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }
}
