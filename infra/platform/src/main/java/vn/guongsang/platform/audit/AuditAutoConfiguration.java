package vn.guongsang.platform.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import vn.guongsang.audit.AuditSealer;
import vn.guongsang.audit.KeptHeads;
import vn.guongsang.audit.VerifyAudit;
import vn.guongsang.platform.scope.CentreScope;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@Import({AuditController.class, AuditExports.class})
class AuditAutoConfiguration {

    @Bean
    AuditTrail auditTrail(JdbcClient jdbc) {
        return new AuditTrail(jdbc);
    }

    @Bean
    AuditView auditView(JdbcClient jdbc) {
        return new AuditView(jdbc);
    }

    @Bean
    AuditCommands auditCommands(
            AuditTrail trail,
            @Value("${guongsang.audit.key}") String key,
            EntityManagerFactory entities,
            PlatformTransactionManager transactions) {
        var secret = new AuditKey(key);
        listen(
                entities.unwrap(SessionFactoryImplementor.class),
                new ChangedByItself(trail, secret));
        EntityManager shared = SharedEntityManagerCreator.createSharedEntityManager(entities);
        return new AuditCommands(trail, secret, shared::flush, transactions);
    }

    @Bean
    AuditSealer auditSealer(
            JdbcClient jdbc,
            JdbcTemplate batches,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        var sealer = new AuditSealer(jdbc, batches, transactions, AuditAutoConfiguration::within);
        Gauge.builder("audit.unsealed", sealer::waiting)
                .description("Entries of the audit that wait for their seal")
                .register(meters);
        return sealer;
    }

    @Bean
    KeptHeads keptHeads(
            KafkaAdmin kafka,
            @Value("${guongsang.audit.heads-login}") String login,
            @Value("${spring.application.name}") String service) {
        return new KeptHeads(kafka.getConfigurationProperties(), login, service);
    }

    @Bean
    VerifyAudit verifyAudit(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KeptHeads heads,
            MeterRegistry meters) {
        var verify = new VerifyAudit(jdbc, transactions, AuditAutoConfiguration::within, heads);
        Gauge.builder("audit.broken", verify::broken)
                .description("Entries of the audit that are not what was sealed")
                .register(meters);
        return verify;
    }

    @Bean
    AuditChainEndpoint auditChainEndpoint(VerifyAudit verify) {
        return new AuditChainEndpoint(verify);
    }

    private static void within(UUID centre, Runnable work) {
        CentreScope.call(
                centre,
                () -> {
                    work.run();
                    return true;
                });
    }

    private static void listen(SessionFactoryImplementor sessions, ChangedByItself byItself) {
        var changed = new ChangedState(byItself);
        var listeners = sessions.getEventEngine().getListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, changed);
        listeners.appendListeners(EventType.POST_UPDATE, changed);
        listeners.appendListeners(EventType.POST_DELETE, changed);
    }
}
