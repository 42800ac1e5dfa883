package org.gatehouse.access;

import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Signing in to the pages: a form, a session in the database, and a token against forged posts. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /** The management port is for operators and guarded by the network; on the main port these addresses do not exist. */
    @Bean
    @Order(20)
    SecurityFilterChain managementSecurityChain(HttpSecurity http, Environment environment) throws Exception {
        RequestMatcher nothing = request -> false;
        var separate = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        return http.securityMatcher(separate ? EndpointRequest.toAnyEndpoint() : nothing)
                .headers(SecurityHeaders::write)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain webSecurityChain(
            HttpSecurity http,
            LocalSignIn signIn,
            People people,
            CurrentPerson current,
            PageRefusals refusals,
            Optional<CouncilSignIn> council)
            throws Exception {
        var wantedPages = new HttpSessionRequestCache();
        wantedPages.setMatchingRequestParameterName(null);
        wantedPages.setRequestMatcher(new WantedPage());
        var wantedPage = new ReturnToWantedPage(wantedPages);
        http.authenticationManager(new ProviderManager(signIn))
                .requestCache(cache -> cache.requestCache(wantedPages))
                .sessionManagement(session ->
                        session.sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::newSession))
                .addFilterAfter(new SessionEndFilter(people, InstantSource.system()), SecurityContextHolderFilter.class)
                .addFilterBefore(new FilesOfStrangersFilter(current, refusals), CsrfFilter.class)
                .logout(logout -> logout.logoutUrl(Paths.SIGN_OUT).logoutSuccessUrl(Paths.SIGN_IN + "?signed-out"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityHeaders::write)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(Paths.OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated());
        if (council.isEmpty() || council.get().besidesPasswords()) {
            http.formLogin(form ->
                    form.loginPage(Paths.SIGN_IN).successHandler(wantedPage).failureHandler(new SignInFailure()));
        }
        if (council.isPresent()) {
            council.get().addTo(http, wantedPage);
        }
        return http.build();
    }
}
