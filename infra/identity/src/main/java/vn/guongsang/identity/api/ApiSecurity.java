package vn.guongsang.identity.api;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.token.OwnTokens;
import vn.guongsang.problems.RequestRefused;

/** The API needs a token for the API, as every service does; a session here opens nothing. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain api(
            HttpSecurity http,
            JWKSource<SecurityContext> keys,
            Callers callers,
            IdentityProperties properties,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        AuthenticationEntryPoint unauthenticated =
                (request, response, _) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    problems.resolveException(
                            request,
                            response,
                            null,
                            new RequestRefused(HttpStatus.UNAUTHORIZED, "unauthenticated"));
                };
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.authenticationEntryPoint(unauthenticated)
                                        .jwt(
                                                jwt ->
                                                        jwt.decoder(decoder(keys, properties))
                                                                .jwtAuthenticationConverter(
                                                                        callers)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated))
                .build();
    }

    /** The gateway shows its own secret, which the handler looks at. */
    @Bean
    @Order(0)
    SecurityFilterChain gateway(HttpSecurity http) {
        return http.securityMatcher("/gateway/**")
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static JwtDecoder decoder(
            JWKSource<SecurityContext> keys, IdentityProperties properties) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(
                        List.of(
                                new JwtIssuerValidator(properties.issuer()),
                                new JwtClaimValidator<List<String>>(
                                        JwtClaimNames.AUD,
                                        audience ->
                                                audience != null
                                                        && audience.contains(
                                                                OwnTokens.AUDIENCE)))));
        return decoder;
    }
}
