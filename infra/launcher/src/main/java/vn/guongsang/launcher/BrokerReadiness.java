package vn.guongsang.launcher;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.guongsang.backing.KafkaLogin;
import vn.guongsang.backing.Topics;
import vn.guongsang.contracts.Topic;

/** A broker is ready with all topics, principals and rights. */
record BrokerReadiness(Configuration configuration) implements BooleanSupplier {

    @Override
    public boolean getAsBoolean() {
        if (!Ports.isOpen(configuration.port("kafka"))) {
            return false;
        }
        var secrets = configuration.secrets();
        var passwords =
                Arrays.stream(Topic.Service.values())
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        service -> secrets.kafka(service.principal())));
        var admin = configuration.kafkaLogin(KafkaLogin.ADMIN);
        Topics.provision(admin.bootstrap(), admin.password(), passwords);
        return true;
    }
}
