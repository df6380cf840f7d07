package vn.guongsang.gateway.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import vn.guongsang.gateway.GatewayProperties;

/** Sessions in the gateway's own database; they outlive a restart. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

    /**
     * Over TLS the cookie's name makes the browser bind it to this very host. Over plain http,
     * which is for trying out on one machine, browsers and programs would refuse such a cookie:
     * there it is called {@code SESSION} and may travel unencrypted.
     */
    @Bean
    CookieSerializer sessionCookie(GatewayProperties properties) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(properties.isSecure() ? "__Host-SESSION" : "SESSION");
        cookie.setUseSecureCookie(properties.isSecure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** Parallel calls may write the same attribute. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> parallelWrites() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
