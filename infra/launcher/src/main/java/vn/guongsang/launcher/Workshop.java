package vn.guongsang.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.guongsang.backing.KafkaBroker;
import vn.guongsang.contracts.Topic;
import vn.guongsang.observability.DebianPrometheus;

/** Makes the parts, each with its ports and its configuration. */
record Workshop(Configuration configuration, Commands commands, Jars jars, Spawner spawner) {

    Parts all() {
        var services = Stream.of(Topic.Service.values()).map(this::service).toList();
        return new Parts(postgres(), kafka(), identity(), services, gateway());
    }

    private PostgresPart postgres() {
        return new PostgresPart(
                configuration.port("postgresql"),
                configuration.secrets(),
                configuration.home(),
                spawner);
    }

    private Part kafka() {
        var settings = configuration.kafka();
        Supplier<List<String>> command =
                () -> commands.program("kafka", jars.launcher(), KafkaBroker.class, settings);
        var ready = new BrokerReadiness(configuration);
        return JvmPart.server(
                "kafka",
                configuration.port("kafka"),
                ready,
                command,
                configuration.home(),
                spawner);
    }

    private Part identity() {
        configuration.identity();
        return part("identity", configuration.port("identity"), jars.identity());
    }

    private Part gateway() {
        configuration.gateway();
        return part("gateway", configuration.publicPort(), jars.gateway());
    }

    private Part service(Topic.Service service) {
        configuration.service(service);
        var name = service.principal();
        return part(name, configuration.port(name), jars.service(service));
    }

    /**
     * One more process of a service: the same configuration, ports of its own. It hands over when
     * it is stopped, for the first one goes on.
     */
    Part second(Topic.Service service) {
        var name = service.principal();
        var another = name + "-2";
        var port = configuration.port(another);
        var management = configuration.managementPort(another);
        return JvmPart.service(
                another,
                port,
                management,
                () ->
                        commands.service(
                                name,
                                jars.plain().of(jars.service(service)),
                                "--server.port=" + port,
                                "--management.server.port=" + management,
                                "--guongsang.hand-over=3s"),
                configuration.home(),
                spawner);
    }

    /**
     * Prometheus, which asks every program of ours for its meters.
     *
     * @throws IOException if it is not on this machine and cannot be fetched
     */
    Part prometheus() throws IOException {
        var port = configuration.port("prometheus");
        var program = DebianPrometheus.program("prometheus").toString();
        var settings = configuration.prometheus(jars.rules());
        var command =
                List.of(
                        program,
                        "--config.file=" + settings,
                        "--storage.tsdb.path=" + configuration.home().prometheus(),
                        "--web.listen-address=127.0.0.1:" + port);
        return JvmPart.server(
                "prometheus",
                port,
                new Readiness(port, "/-/ready"),
                () -> command,
                configuration.home(),
                spawner);
    }

    private Part part(String name, int port, Path jar) {
        var management = configuration.managementPort(name);
        return JvmPart.service(
                name,
                port,
                management,
                () -> commands.service(name, jars.plain().of(jar)),
                configuration.home(),
                spawner);
    }
}
