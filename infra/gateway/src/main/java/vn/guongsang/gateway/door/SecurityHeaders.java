package vn.guongsang.gateway.door;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import vn.guongsang.gateway.GatewayProperties;

/**
 * Puts the protective headers on every answer, also on those of a filter or of a service that gave
 * none; what a service says itself stands. Nothing is cached unless its owner allows it.
 */
@Configuration(proxyBeanMethods = false)
class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headersOfEveryAnswer(GatewayProperties properties) {
        var filter = new FilterRegistrationBean<>(new HeaderWriterFilter(writers(properties)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    private static List<HeaderWriter> writers(GatewayProperties properties) {
        var writers = new ArrayList<HeaderWriter>();
        writers.add(new ContentSecurityPolicyHeaderWriter(POLICY));
        writers.add(new XContentTypeOptionsHeaderWriter());
        writers.add(new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY));
        writers.add(new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN));
        writers.add(new CacheControlHeadersWriter());
        if (properties.isSecure()) {
            var hsts = new HstsHeaderWriter();
            // TLS ends in front of this process.
            hsts.setRequestMatcher(AnyRequestMatcher.INSTANCE);
            writers.add(hsts);
        }
        return writers;
    }
}
