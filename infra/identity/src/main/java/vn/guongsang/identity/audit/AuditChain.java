package vn.guongsang.identity.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.guongsang.audit.AuditSealer;
import vn.guongsang.audit.KeptHeads;
import vn.guongsang.audit.VerifyAudit;
import vn.guongsang.identity.IdentityProperties;

/**
 * Chains the audit as the services chain theirs (ADR 0021). There is no fence here: who may see
 * what of which centre is asked before.
 */
@Configuration(proxyBeanMethods = false)
class AuditChain {

    @Bean
    AuditSealer auditSealer(
            JdbcClient jdbc,
            JdbcTemplate batches,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        var sealer = new AuditSealer(jdbc, batches, transactions, (_, work) -> work.run());
        Gauge.builder("audit.unsealed", sealer::waiting)
                .description("Entries of the audit that wait for their seal")
                .register(meters);
        return sealer;
    }

    @Bean
    VerifyAudit verifyAudit(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            IdentityProperties properties,
            MeterRegistry meters) {
        var heads = heads(properties.audit());
        var verify = new VerifyAudit(jdbc, transactions, (_, work) -> work.run(), heads);
        Gauge.builder("audit.broken", verify::broken)
                .description("Entries of the audit that are not what was sealed")
                .register(meters);
        return verify;
    }

    private static KeptHeads heads(IdentityProperties.@Nullable Audit where) {
        if (where == null) {
            return KeptHeads.nowhere();
        }
        return new KeptHeads(
                Map.of(
                        "bootstrap.servers", where.kafka(),
                        "security.protocol", "SASL_PLAINTEXT",
                        "sasl.mechanism", "SCRAM-SHA-512"),
                where.headsLogin(),
                "identity");
    }
}
