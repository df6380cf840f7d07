package vn.guongsang.notification.site.web;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What public pages have in common: their tag, and what they look like. */
@Configuration
class PublicWeb implements WebMvcConfigurer {

    /**
     * The tag is made of the page itself, so that it never says "unchanged" of what has changed.
     */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfPublicPages() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/bang-vang", "/bang-vang/*", "/api/v1/public/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<OwnPolicy> policyOfPublicPages() {
        var filter = new FilterRegistrationBean<>(new OwnPolicy());
        filter.addUrlPatterns("/bang-vang", "/bang-vang/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/bang-vang/assets/**")
                .addResourceLocations("classpath:/site/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }
}
