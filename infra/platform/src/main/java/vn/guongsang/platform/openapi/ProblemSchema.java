package vn.guongsang.platform.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;

/** What a refusal looks like, whichever service it comes from (RFC 9457). */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<?> of() {
        var problem = new ObjectSchema();
        problem.addProperty("type", text("address of a page about it; its last part is the code"));
        problem.addProperty("title", text("what happened"));
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", text("what to do now"));
        problem.addProperty("instance", new StringSchema());
        problem.addProperty("errors", new ArraySchema().items(place()));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    private static Schema<?> place() {
        var place = new ObjectSchema();
        place.addProperty("pointer", text("JSON pointer into the body"));
        place.addProperty("code", new StringSchema());
        place.addProperty("detail", text("what to mend here"));
        place.setRequired(List.of("pointer", "code", "detail"));
        return place;
    }

    private static Schema<?> text(String means) {
        return new StringSchema().description(means);
    }
}
