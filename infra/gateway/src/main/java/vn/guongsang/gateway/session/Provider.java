package vn.guongsang.gateway.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;
import vn.guongsang.gateway.GatewayProperties;

/**
 * The OpenID Connect provider as the gateway sees it. Written down instead of discovered, so that
 * the gateway starts while the provider is away; browsers go to its public address, the gateway
 * itself to the direct one.
 */
@Configuration(proxyBeanMethods = false)
class Provider {

    static final String ID = "guongsang";

    @Bean
    ClientRegistrationRepository clientRegistrations(GatewayProperties properties) {
        var publicUrl = properties.publicUrl();
        var issuer = publicUrl + "/identity";
        var direct = direct(properties);
        return new InMemoryClientRegistrationRepository(
                ClientRegistration.withRegistrationId(ID)
                        .clientId("gateway")
                        .clientSecret(properties.identity().gatewayClientSecret())
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build())
                        .redirectUri(publicUrl + "/login/oauth2/code/" + ID)
                        .scope(OidcScopes.OPENID)
                        .issuerUri(issuer)
                        .authorizationUri(issuer + "/oauth2/authorize")
                        .tokenUri(direct + "/oauth2/token")
                        .jwkSetUri(direct + "/oauth2/jwks")
                        .providerConfigurationMetadata(
                                Map.of("end_session_endpoint", issuer + "/connect/logout"))
                        .build());
    }

    /** The ID token says all there is to know; asking again would double every sign-in. */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> users() {
        var users = new OidcUserService();
        users.setRetrieveUserInfo(request -> false);
        return users;
    }

    /** One decoder for all, since it keeps the provider's keys. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(
            GatewayProperties properties,
            ClientRegistrationRepository providers,
            ClientHttpRequestFactory upstreamRequests) {
        var provider = Objects.requireNonNull(providers.findByRegistrationId(ID));
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(direct(properties) + "/oauth2/jwks")
                        .restOperations(new RestTemplate(upstreamRequests))
                        .build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(
                        List.of(new OidcIdTokenValidator(provider))));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return registration -> decoder;
    }

    private static String direct(GatewayProperties properties) {
        return properties.upstream("identity").getFirst() + "/identity";
    }
}
