package vn.guongsang.gateway;

import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Keeps the sessions of browsers and hands every request to the service that owns its path. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class GatewayApplication {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayApplication.class);

    private final GatewayProperties properties;

    GatewayApplication(GatewayProperties properties) {
        this.properties = properties;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(GatewayApplication.class, arguments);
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LOG.info(
                "Gateway serves {} after {} ms",
                properties.publicUrl(),
                ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
