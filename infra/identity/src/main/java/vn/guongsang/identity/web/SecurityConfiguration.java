package vn.guongsang.identity.web;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcLogoutEndpointConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.signin.TooManyAttempts;

/** Who gets to which page: programs to the protocol's endpoints, people to the sign-in form. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** What people need who cannot sign in. */
    private static final String[] OPEN = {
        "/login", "/logout", "/assets/**", "/password/forgotten", "/password/new", "/first-start"
    };

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    /** Operations have a port of their own, which only this machine reaches. */
    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(
                server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(oidc -> oidc.logoutEndpoint(SecurityConfiguration::askFirst));
                });
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .exceptionHandling(
                        handling ->
                                handling.defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint("/login"), html()))
                .headers(SecurityConfiguration::strict)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http, IdentityProperties properties, Accounts accounts) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        form ->
                                form.loginPage("/login")
                                        .successHandler(new WorkingDaySession(properties, accounts))
                                        .failureHandler(refused()))
                .logout(logout -> logout.logoutSuccessUrl(properties.publicUrl() + "/"))
                // A form that lay open longer than its session is shown anew.
                .exceptionHandling(handling -> handling.accessDeniedHandler(FormShownAnew::answer))
                .headers(SecurityConfiguration::strict)
                .build();
    }

    /** Lets a restarted process still find the session that a sign-out is about. */
    @Bean
    SessionRegistry sessionRegistry(FindByIndexNameSessionRepository<? extends Session> sessions) {
        return new SpringSessionBackedSessionRegistry<>(sessions);
    }

    private static void askFirst(OidcLogoutEndpointConfigurer logout) {
        logout.errorResponseHandler(
                (request, response, failure) ->
                        response.sendRedirect(request.getContextPath() + "/logout"));
    }

    private static AuthenticationFailureHandler refused() {
        var again = new SimpleUrlAuthenticationFailureHandler("/login?error");
        var later = new SimpleUrlAuthenticationFailureHandler("/login?wait");
        return (request, response, failure) -> {
            switch (failure) {
                case InternalAuthenticationServiceException outage -> throw outage;
                case TooManyAttempts tooMany ->
                        later.onAuthenticationFailure(request, response, tooMany);
                default -> again.onAuthenticationFailure(request, response, failure);
            }
        };
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static MediaTypeRequestMatcher html() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }
}
