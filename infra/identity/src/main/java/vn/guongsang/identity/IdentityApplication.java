package vn.guongsang.identity;

import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Signs people and programs in and hands out their tokens. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class IdentityApplication {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityApplication.class);

    private final IdentityProperties properties;

    IdentityApplication(IdentityProperties properties) {
        this.properties = properties;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(IdentityApplication.class, arguments);
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LOG.info(
                "Identity serves {} after {} ms",
                properties.issuer(),
                ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
