package org.gatehouse.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What signing in with a council account is made of; nothing of it is there where no issuer is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gatehouse.oidc.issuer")
@EnableConfigurationProperties(OidcSettings.class)
class OidcBeans {

    @Bean
    CouncilAccounts councilAccounts(
            JdbcClient jdbc, People people, OidcSettings settings, ApplicationEventPublisher events) {
        return new CouncilAccounts(jdbc, people, settings.grants(), events);
    }

    @Bean
    CouncilSignIn councilSignIn(CouncilAccounts accounts, OidcSettings settings) {
        return new CouncilSignIn(new IdentityProvider(settings, ProviderCalls.plain()), accounts, settings);
    }
}
