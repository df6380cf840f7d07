package vn.guongsang.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.envelope.EventCodec;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.inbox.Inbox;
import vn.guongsang.platform.observability.Traces;
import vn.guongsang.platform.parking.ParkedEvents;
import vn.guongsang.platform.scope.CentreFence;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
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
    RedriveParkedEvents redriveParkedEvents(
            ParkedEvents parked,
            EventConsumers consumers,
            PlatformTransactionManager transactions) {
        return new RedriveParkedEvents(parked, consumers, transactions);
    }

    @Bean
    ParkedEventsEndpoint parkedEventsEndpoint(ParkedEvents parked, RedriveParkedEvents redrive) {
        return new ParkedEventsEndpoint(parked, redrive);
    }

    @Bean
    KeepTrying keepTrying() {
        return new KeepTrying();
    }
}
