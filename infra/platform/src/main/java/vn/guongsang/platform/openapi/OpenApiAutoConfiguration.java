package vn.guongsang.platform.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.PageRequest;

/**
 * Describes the API where it is asked for: in a service's tests, which hold the committed document
 * against what runs. What serves people carries the document and not the machinery.
 */
@AutoConfiguration
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, ExpectedVersion.class, PageRequest.class);
    }

    @Bean
    OpenAPI description(@Value("${spring.application.name}") String service) {
        return new OpenAPI()
                .info(new Info().title("Gương Sáng: " + service).version("1"))
                .components(new Components().addSchemas(ProblemSchema.NAME, ProblemSchema.of()));
    }

    @Bean
    GlobalOperationCustomizer commonRules() {
        return new CommonRules();
    }

    @Bean
    ModelConverter nullnessOfRecords() {
        return new NullnessOfRecords();
    }
}
