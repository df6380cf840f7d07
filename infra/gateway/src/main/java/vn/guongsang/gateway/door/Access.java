package vn.guongsang.gateway.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import vn.guongsang.gateway.GatewayProperties;

/** Who has to show what at the door: programs a token, browsers a session and a CSRF token. */
@Configuration(proxyBeanMethods = false)
class Access {

    private static final String API = "/api/";
    private static final Pattern OWN_API = Pattern.compile("/api/v1/(me|openapi/.*)");
    private static final String[] PUBLIC = {"/bang-vang", "/bang-vang/**", "/api/v1/public/**"};

    /** Operations have a port of their own, which only this machine reaches. */
    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http) {
        return stateless(http.securityMatcher(EndpointRequest.toAnyEndpoint()));
    }

    /** The provider does its own checking; its pages are reached through this door only. */
    @Bean
    @Order(1)
    SecurityFilterChain providerPages(HttpSecurity http) {
        return stateless(http.securityMatcher("/identity/**"));
    }

    /**
     * Everybody may read these; there is neither a session nor anything that a forgery could use.
     */
    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) {
        return stateless(http.securityMatcher(PUBLIC));
    }

    /** The service judges the token. */
    @Bean
    @Order(3)
    SecurityFilterChain programs(HttpSecurity http) {
        return stateless(http.securityMatcher(Access::isProgram));
    }

    @Bean
    @Order(4)
    SecurityFilterChain browsers(
            HttpSecurity http,
            GatewayProperties properties,
            ClientRegistrationRepository providers,
            ProblemAnswer problems) {
        var afterwards = new OidcClientInitiatedLogoutSuccessHandler(providers);
        afterwards.setPostLogoutRedirectUri(properties.publicUrl() + "/");
        return http.headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new LongestSession(), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfCookie(properties)))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(API + "**")
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .oauth2Login(
                        login ->
                                login.loginPage("/")
                                        .successHandler(new WorkingDaySession())
                                        .failureUrl("/?refused"))
                .logout(logout -> logout.logoutSuccessHandler(afterwards))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(problems::send)
                                        .accessDeniedHandler(problems::send))
                .build();
    }

    @Bean
    RequestRejectedHandler rejected(ProblemAnswer problems) {
        return problems::send;
    }

    private static SecurityFilterChain stateless(HttpSecurity http) {
        return http.headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static boolean isProgram(HttpServletRequest request) {
        var path = request.getRequestURI();
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return path.startsWith(API)
                && !OWN_API.matcher(path).matches()
                && shown != null
                && shown.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static CookieCsrfTokenRepository csrfCookie(GatewayProperties properties) {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(
                settings -> settings.secure(properties.isSecure()).sameSite("Lax").path("/"));
        return cookie;
    }
}
