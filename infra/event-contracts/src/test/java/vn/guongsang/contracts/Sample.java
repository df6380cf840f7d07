package vn.guongsang.contracts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** One event as it was once shipped. */
record Sample(EventType event, Path file) {

    static Stream<Sample> all() {
        return Arrays.stream(EventType.values()).flatMap(Sample::of);
    }

    static Stream<Sample> of(EventType event) {
        return Contracts.files(Contracts.samples(event)).stream()
                .map(file -> new Sample(event, file));
    }

    String text() {
        return Contracts.text(file);
    }

    ObjectNode json() {
        return WireJson.read(text());
    }

    Fact fact() {
        return WireJson.MAPPER.readValue(text(), event.type());
    }

    @Override
    public String toString() {
        return Contracts.ROOT.resolve("samples").relativize(file).toString();
    }
}
