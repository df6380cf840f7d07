package vn.guongsang.gateway.session;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** How the gateway gets tokens: once at sign-in, then again shortly before each expires. */
@Configuration(proxyBeanMethods = false)
class TokenEndpoint {

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokensForCodes(
            ClientHttpRequestFactory upstreamRequests) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(http(upstreamRequests));
        return tokens;
    }

    @Bean
    OAuth2AuthorizedClientManager tokensOfSessions(
            ClientRegistrationRepository providers,
            OAuth2AuthorizedClientRepository sessions,
            ClientHttpRequestFactory upstreamRequests,
            ApplicationEventPublisher events) {
        var tokens = new RestClientRefreshTokenTokenResponseClient();
        tokens.setRestClient(http(upstreamRequests));
        var refresh = new RefreshTokenOAuth2AuthorizedClientProvider();
        refresh.setAccessTokenResponseClient(tokens);
        // The refreshed ID token takes the old one's place in the session.
        refresh.setApplicationEventPublisher(events);
        var manager = new DefaultOAuth2AuthorizedClientManager(providers, sessions);
        manager.setAuthorizedClientProvider(new OneRefresh(refresh));
        return manager;
    }

    private static RestClient http(ClientHttpRequestFactory upstreamRequests) {
        return RestClient.builder()
                .requestFactory(upstreamRequests)
                .configureMessageConverters(
                        converters -> {
                            converters.addCustomConverter(new FormHttpMessageConverter());
                            converters.addCustomConverter(
                                    new OAuth2AccessTokenResponseHttpMessageConverter());
                        })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
