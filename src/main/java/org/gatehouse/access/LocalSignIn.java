package org.gatehouse.access;

import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a username and password, for the sign-in page and for Basic alike. An unknown person and a wrong password get the
 * same answer after the same time.
 */
@Component
class LocalSignIn implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(LocalSignIn.class);

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final RememberedCredentials remembered;
    private final String hashOfNobody;

    LocalSignIn(
            Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle, RememberedCredentials remembered) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.remembered = remembered;
        this.hashOfNobody = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(attempt.getCredentials());
        var account = accounts.find(username);
        if (account.isPresent() && remembered.knows(account.get(), password)) {
            return signedIn(attempt, account.get());
        }
        var counted = NewPerson.isUsername(username) ? username : "";
        refuseWhenThrottled(counted, address(attempt));
        var hash = account.map(Accounts.Account::passwordHash).orElse(hashOfNobody);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            throw failed(counted, address(attempt));
        }
        remembered.remember(account.get(), password);
        return signedIn(attempt, account.get());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private void refuseWhenThrottled(String username, String address) {
        var wait = throttle.waitFor(username, address);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw TooManyAttempts.waitFor(wait);
        }
    }

    private BadCredentialsException failed(String username, String address) {
        throttle.failed(username, address);
        LOG.info("Sign-in failed for {} from {}", username, address);
        return new BadCredentialsException("The username or the password is not right.");
    }

    private static Authentication signedIn(Authentication attempt, Accounts.Account account) {
        var result = UsernamePasswordAuthenticationToken.authenticated(
                account.signedIn(), null, account.signedIn().getAuthorities());
        result.setDetails(attempt.getDetails());
        return result;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
