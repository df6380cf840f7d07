package vn.guongsang.launcher;

import java.util.function.BooleanSupplier;
import vn.guongsang.backing.KafkaLogin;
import vn.guongsang.backing.Topics;

/** A broker is ready with all topics, principals and rights. */
record BrokerReadiness(Configuration configuration) implements BooleanSupplier {

    @Override
    public boolean getAsBoolean() {
        if (!Ports.isOpen(configuration.port("kafka"))) {
            return false;
        }
        var admin = configuration.kafkaLogin(KafkaLogin.ADMIN);
        Topics.provision(admin.bootstrap(), admin.password(), configuration.secrets()::kafka);
        return true;
    }
}
