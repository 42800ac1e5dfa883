package org.gatehouse.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** Signing in to the API: Basic or a bearer token on each call, no session and no cookie. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain apiSecurityChain(HttpSecurity http, LocalSignIn signIn, ApiTokens tokens, ApiRefusals refusals)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authenticationManager(new ProviderManager(signIn))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .addFilterBefore(new BearerTokenFilter(tokens, refusals), BasicAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityHeaders::write)
                .authorizeHttpRequests(requests -> requests.requestMatchers(Paths.OPENAPI)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }
}
