package vn.guongsang.platform.clock;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;

/** The clock of the business, and who may set it. */
class DomainClockTests {

    private static final Duration MONTH = Duration.ofDays(30);

    private final ApplicationContextRunner service =
            new ApplicationContextRunner()
                    .withInitializer(DomainClockTests::readDurations)
                    .withConfiguration(AutoConfigurations.of(DomainClockAutoConfiguration.class));

    @Test
    void keepsTheOffsetThatItWasStartedWithWhereRealPeopleWork() {
        service.withPropertyValues("guongsang.clock.offset=P1D")
                .run(
                        context -> {
                            assertThat(context).doesNotHaveBean(ClockEndpoint.class);
                            assertThat(context.getBean(Clock.class).instant())
                                    .isCloseTo(in(Duration.ofDays(1)), within(5, SECONDS));
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "faults", "faults,sample"})
    void canBeSetWhileASampleIsLoadedOrFaultsAreTested(String profiles) {
        service.withPropertyValues(
                        "spring.profiles.active=" + profiles, "guongsang.clock.offset=PT1H")
                .run(
                        context -> {
                            var clock = context.getBean(Clock.class);
                            var elsewhere = clock.withZone(ZoneId.of("UTC"));
                            var endpoint = context.getBean(ClockEndpoint.class);
                            assertThat(endpoint.read().offset()).isEqualTo("PT1H");

                            endpoint.shift(MONTH.negated());

                            assertThat(clock.getZone()).hasToString("Asia/Ho_Chi_Minh");
                            assertThat(clock.instant())
                                    .isCloseTo(in(MONTH.negated()), within(5, SECONDS));
                            assertThat(elsewhere.instant())
                                    .isCloseTo(in(MONTH.negated()), within(5, SECONDS));
                            assertThat(endpoint.read().offset()).isEqualTo("PT-720H");
                        });
    }

    @Test
    void tellsMicrosecondsAsTheDatabaseKeepsThem() {
        var clock = ShiftableClock.aheadOf(Clock.systemUTC(), Duration.ofNanos(999));
        var instant = clock.instant();
        assertThat(instant).isEqualTo(instant.truncatedTo(ChronoUnit.MICROS));
    }

    /** As an application does, and a bare context does not. */
    private static void readDurations(ConfigurableApplicationContext context) {
        context.getBeanFactory()
                .setConversionService(ApplicationConversionService.getSharedInstance());
    }

    private static Instant in(Duration ahead) {
        return Instant.now().plus(ahead);
    }
}
