package vn.guongsang.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.contracts.Topic;

/** Where the build puts the programs. */
record Jars(Path checkout) {

    Path identity() {
        return infra("identity");
    }

    Path gateway() {
        return infra("gateway");
    }

    Path launcher() {
        return infra("launcher");
    }

    Path service(Topic.Service service) {
        var name = service.principal() + "-service";
        return checkout.resolve(name + "/target/" + name + ".jar");
    }

    PlainJars plain() {
        return new PlainJars(checkout.resolve("infra/launcher/target/plain"));
    }

    List<Path> all() {
        var services = Stream.of(Topic.Service.values()).map(this::service);
        return Stream.concat(Stream.of(identity(), gateway(), launcher()), services).toList();
    }

    /** The rules that wake somebody. */
    Path rules() {
        return checkout.resolve("infra/observability/prometheus/rules");
    }

    private Path infra(String name) {
        return checkout.resolve("infra/" + name + "/target/" + name + ".jar");
    }
}
