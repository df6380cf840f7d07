package vn.guongsang.testkit.policy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a running service answers, as it was mapped and not as somebody has written it down. */
final class RunningEndpoints {

    private RunningEndpoints() {}

    static Set<String> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(each -> isOurs(each.getValue().getBeanType()))
                .map(each -> each.getKey())
                .flatMap(
                        mapping ->
                                mapping.getMethodsCondition().getMethods().stream()
                                        .flatMap(
                                                method ->
                                                        mapping.getPatternValues().stream()
                                                                .map(p -> method + " " + plain(p))))
                .collect(toUnmodifiableSet());
    }

    private static boolean isOurs(Class<?> handler) {
        return handler.getPackageName().startsWith("vn.guongsang.");
    }

    /** Without the expressions that a path variable has to match. */
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}");
    }
}
