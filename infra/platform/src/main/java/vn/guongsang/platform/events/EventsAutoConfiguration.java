package vn.guongsang.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.envelope.EventCodec;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.inbox.Inbox;
import vn.guongsang.platform.observability.Traces;
import vn.guongsang.platform.operations.OperationLog;
import vn.guongsang.platform.parking.ParkedEvents;
import vn.guongsang.platform.parking.ParkedEventsView;
import vn.guongsang.platform.parking.ParkedKeys;
import vn.guongsang.platform.parking.ParkingInvariants;
import vn.guongsang.platform.scope.CentreFence;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@Import({ParkedEventsController.class, ParkingInvariants.class})
class EventsAutoConfiguration {

    @Bean
    EventCodec eventCodec(MeterRegistry meters) {
        return new EventCodec(meters);
    }

    @Bean
    Inbox inbox(JdbcTemplate jdbc, MeterRegistry meters, FaultPoints faults) {
        return faults.asleep()
                ? new Inbox(jdbc, meters)
                : new PlantedBugs.BlindInbox(jdbc, meters, faults);
    }

    @Bean
    ParkedEvents parkedEvents(
            JdbcTemplate jdbc,
            JsonMapper json,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            FaultPoints faults) {
        return faults.asleep()
                ? new ParkedEvents(jdbc, json, transactions, meters)
                : new PlantedBugs.LeakyParking(jdbc, json, transactions, meters, faults);
    }

    @Bean
    EventConsumers eventConsumers(
            EventCodec codec,
            CentreFence fence,
            Inbox inbox,
            ParkedEvents parked,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            Traces traces,
            FaultPoints faults) {
        return new EventConsumers(
                codec, fence, inbox, parked, transactions, meters, traces, faults);
    }

    @Bean
    ParkedEventsView parkedEventsView(JdbcClient jdbc, JsonMapper json, OperationLog log) {
        return new ParkedEventsView(jdbc, json, log);
    }

    @Bean
    ParkedKeys parkedKeys(JdbcTemplate jdbc, JsonMapper json, OperationLog log) {
        return new ParkedKeys(jdbc, json, log);
    }

    @Bean
    RedriveParkedEvent redriveParkedEvent(
            ParkedKeys keys, EventConsumers consumers, EntityManagerFactory entities) {
        return new RedriveParkedEvent(
                keys, consumers, SharedEntityManagerCreator.createSharedEntityManager(entities));
    }

    @Bean
    RedriveAllParkedEvents redriveAllParkedEvents(
            ParkedKeys keys, RedriveParkedEvent one, PlatformTransactionManager transactions) {
        return new RedriveAllParkedEvents(keys, one, transactions);
    }

    @Bean
    DiscardParkedEvent discardParkedEvent(ParkedKeys keys) {
        return new DiscardParkedEvent(keys);
    }

    @Bean
    ParkedEventsEndpoint parkedEventsEndpoint(ParkedEventsView events, DiscardParkedEvent discard) {
        return new ParkedEventsEndpoint(events, discard);
    }

    @Bean
    KeepTrying keepTrying() {
        return new KeepTrying();
    }
}
