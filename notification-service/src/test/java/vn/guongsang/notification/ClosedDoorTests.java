package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Public pages opened a door; nothing else may have come through it. */
class ClosedDoorTests extends RunningStories {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void asksForATokenEverywhereButOnPublicPages() {
        var closed =
                handlers.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .distinct()
                        .filter(pattern -> !pattern.startsWith("/bang-vang"))
                        .filter(pattern -> !pattern.startsWith("/api/v1/public/"))
                        .map(pattern -> pattern.replaceAll("\\{[^}]+\\}", "0"))
                        .toList();

        assertThat(closed)
                .contains("/api/v1/messages", "/api/v1/stories", "/api/v1/stories/0/hide");
        assertThat(closed)
                .allSatisfy(
                        path -> {
                            assertThat(get(path).statusCode()).as(path).isEqualTo(401);
                            assertThat(submit(path, Map.of(), "Accept", "*/*").statusCode())
                                    .as(path)
                                    .isEqualTo(401);
                        });
    }

    @Test
    void takesNothingFromAnybodyButReports() {
        for (var path :
                List.of(
                        "/bang-vang",
                        "/bang-vang/abc",
                        "/bang-vang/abc/def",
                        "/api/v1/public/honours")) {
            assertThat(submit(path, Map.of("a", "b"), "Accept", "*/*").statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(get("/bang-vang/../api/v1/stories").statusCode()).isIn(400, 401);
        assertThat(get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void doesNotSpareTheFenceForWhoeverComesWithoutAToken() {
        assertThat(get("/api/v1/public/honours?site=nobodys").statusCode()).isEqualTo(404);
    }
}
