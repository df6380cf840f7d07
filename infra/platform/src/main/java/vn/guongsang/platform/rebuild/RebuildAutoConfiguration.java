package vn.guongsang.platform.rebuild;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.operations.OperationLog;
import vn.guongsang.platform.parking.SetAside;
import vn.guongsang.platform.scope.CentreFence;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@Import(ProjectionsController.class)
class RebuildAutoConfiguration {

    @Bean
    Rebuildables rebuildables(ObjectProvider<Rebuildable> models) {
        return new Rebuildables(models.orderedStream().toList());
    }

    @Bean
    RebuildLimits rebuildLimits(
            @Value("${guongsang.rebuild.live-delay:1s}") Duration liveDelay,
            @Value("${guongsang.rebuild.readers:3}") int readers) {
        return new RebuildLimits(liveDelay, readers);
    }

    @Bean
    RebuildLock rebuildLock(DataSource database) {
        return new RebuildLock(database);
    }

    @Bean
    RebuildTable rebuildTable(JdbcTemplate jdbc, JsonMapper json) {
        return new RebuildTable(jdbc, json);
    }

    @Bean
    CopyTables copyTables(JdbcTemplate jdbc) {
        return new CopyTables(jdbc);
    }

    @Bean
    ProjectionLog projectionLog(
            ConsumerFactory<?, ?> factory, KafkaAdmin admin, EventConsumers consumers) {
        return new ProjectionLog(factory, admin, consumers);
    }

    @Bean
    Replay replay(EventConsumers consumers, JdbcTemplate jdbc, JsonMapper json, CopyTables tables) {
        return new Replay(consumers, new SetAside(jdbc, json), tables);
    }

    @Bean
    FollowLog followLog(
            ProjectionLog log,
            RebuildTable table,
            Replay replay,
            PlatformTransactionManager transactions) {
        return new FollowLog(log, table, replay, transactions);
    }

    @Bean
    LastStretch lastStretch(
            ProjectionLog log, RebuildTable table, Replay replay, CopyTables tables) {
        return new LastStretch(log, table, replay, tables);
    }

    @Bean
    RunRebuild runRebuild(
            FollowLog follow,
            LastStretch lastStretch,
            ProjectionLog log,
            RebuildTable table,
            CopyTables tables,
            EventConsumers consumers,
            PlatformTransactionManager transactions,
            RebuildLimits limits,
            FaultPoints faults) {
        return new RunRebuild(
                follow, lastStretch, log, table, tables, consumers, transactions, limits, faults);
    }

    @Bean
    StartRebuild startRebuild(
            Rebuildables models,
            RebuildLock locks,
            RebuildTable table,
            CopyTables tables,
            RunRebuild runs,
            OperationLog log) {
        return new StartRebuild(models, locks, table, tables, runs, log);
    }

    @Bean
    SwitchProjection switchProjection(
            Rebuildables models,
            RebuildTable table,
            CopyTables tables,
            FollowLog follow,
            LastStretch lastStretch,
            OperationLog log,
            CentreFence fence) {
        return new SwitchProjection(models, table, tables, follow, lastStretch, log, fence);
    }

    @Bean
    TendCopies tendCopies(
            Rebuildables models,
            RebuildLock locks,
            RebuildTable table,
            CopyTables tables,
            FollowLog follow,
            PlatformTransactionManager transactions) {
        return new TendCopies(models, locks, table, tables, follow, transactions);
    }

    @Bean
    ProjectionsView projectionsView(Rebuildables models, JdbcClient jdbc, JsonMapper json) {
        return new ProjectionsView(models, jdbc, json);
    }

    @Bean
    RebuildMeters rebuildMeters(
            Rebuildables models, ProjectionsView projections, MeterRegistry meters) {
        return new RebuildMeters(models, projections, meters);
    }
}
