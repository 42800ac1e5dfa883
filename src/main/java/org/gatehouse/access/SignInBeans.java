package org.gatehouse.access;

import io.github.bucket4j.TimeMeter;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What signing in is made of; all of it by the system's clock, never the movable one of the demonstration. */
@Configuration(proxyBeanMethods = false)
class SignInBeans {

    private static final int STRENGTH_IN_SERVICE = 12;
    /** Everybody knows the password, which is printed at start: the least that there is. */
    private static final int STRENGTH_IN_DEMONSTRATION = 4;

    @Bean
    PasswordEncoder passwordEncoder(Environment environment) {
        var demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        return new BCryptPasswordEncoder(demonstration ? STRENGTH_IN_DEMONSTRATION : STRENGTH_IN_SERVICE);
    }

    @Bean
    SignInThrottle signInThrottle() {
        return new SignInThrottle(TimeMeter.SYSTEM_MILLISECONDS);
    }

    @Bean
    RememberedCredentials rememberedCredentials() {
        return new RememberedCredentials(InstantSource.system());
    }
}
