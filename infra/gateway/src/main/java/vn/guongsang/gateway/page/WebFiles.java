package vn.guongsang.gateway.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The files of the browser application, whose names change with their content, and the descriptions
 * of the services' APIs.
 */
@Configuration(proxyBeanMethods = false)
class WebFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/app/**")
                .addResourceLocations("classpath:/web/app/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/api/v1/openapi/**")
                .addResourceLocations("classpath:/web/api/")
                .setCacheControl(CacheControl.noCache());
    }
}
