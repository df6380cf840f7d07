package vn.guongsang.platform.access;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.guongsang.problems.RequestRefused;

/**
 * Every request needs a token that this service has validated itself, except where the service has
 * declared a {@link PublicPath}.
 */
@AutoConfiguration(
        before = {
            OAuth2ResourceServerWebSecurityAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class
        })
class AccessAutoConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    @Bean
    OAuth2TokenValidator<Jwt> centreIsNamed() {
        return new JwtClaimValidator<Object>("centre", AccessAutoConfiguration::isUuid);
    }

    /**
     * Health and metrics speak of nobody. What else stands on the management port is for whoever
     * can read the secret of the server, and closed where there is none.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain managementSecurity(
            HttpSecurity http, @Value("${guongsang.management.secret:}") String secret) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(EndpointRequest.to("health", "prometheus"))
                                        .permitAll()
                                        .anyRequest()
                                        .access(new ServerSecret(secret)))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(
                                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }

    @Bean
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            ObjectProvider<PublicPath> publicPaths) {
        AuthenticationEntryPoint unauthenticated =
                (request, response, _) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    problems.resolveException(
                            request,
                            response,
                            null,
                            new RequestRefused(HttpStatus.UNAUTHORIZED, "unauthenticated"));
                };
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        requests -> {
                            publicPaths.forEach(path -> open(requests, path));
                            requests.anyRequest().authenticated();
                        })
                .headers(Customizer.withDefaults())
                .oauth2ResourceServer(
                        server ->
                                server.authenticationEntryPoint(unauthenticated)
                                        .jwt(jwt -> jwt.jwtAuthenticationConverter(ActorToken::of)))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(unauthenticated)
                                        .accessDeniedHandler(
                                                (request, response, _) ->
                                                        problems.resolveException(
                                                                request,
                                                                response,
                                                                null,
                                                                new NotAllowed())))
                .addFilterAfter(new CentreScopeFilter(), BearerTokenAuthenticationFilter.class)
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests,
            PublicPath path) {
        requests.requestMatchers(path.method(), path.pattern()).permitAll();
        if (path.method().equals(HttpMethod.GET)) {
            requests.requestMatchers(HttpMethod.HEAD, path.pattern()).permitAll();
        }
    }

    private static boolean isUuid(Object claim) {
        try {
            return claim instanceof String text && UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
