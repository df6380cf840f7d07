package vn.guongsang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTests {
    private static final Path CHECKOUT = Path.of("/srv/guongsang");

    private static Options parse(String... arguments) {
        return CommandLine.parse(CHECKOUT, List.of(arguments));
    }

    @Test
    void startsTheSampleOnPort8080InTheCheckoutByDefault() {
        var options = parse();

        assertThat(options.home()).isEqualTo(CHECKOUT.resolve(".guongsang"));
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.publicUrl()).isNull();
        assertThat(options.smtp()).isNull();
        assertThat(options.at()).isNull();
        assertThat(options.sample()).isTrue();
        assertThat(options.fresh()).isFalse();
        assertThat(options.faults()).isFalse();
        assertThat(options.observe()).isFalse();
        assertThat(options.restarts()).isTrue();
    }

    @Test
    void takesEveryOptionWithItsValueBehindASpaceOrAnEqualsSign() {
        var options =
                parse(
                        "--fresh",
                        "--home",
                        "/tmp/a b",
                        "--port=18080",
                        "--public-url",
                        "https://guong.example/",
                        "--smtp=mail.example:25",
                        "--at",
                        "2026-12-04T23:50:00+07:00");

        assertThat(options.fresh()).isTrue();
        assertThat(options.home()).isEqualTo(Path.of("/tmp/a b"));
        assertThat(options.port()).isEqualTo(18_080);
        assertThat(options.publicUrl()).isEqualTo(URI.create("https://guong.example"));
        assertThat(options.smtp()).isEqualTo(new MailServer("mail.example", 25));
        assertThat(options.at()).isEqualTo(Instant.parse("2026-12-04T16:50:00Z"));
        assertThat(parse("--empty").sample()).isFalse();
        assertThat(parse("--observe").observe()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --prot 8081            | There is no option --prot; the options are: --empty --fresh
                    fresh                  | There is no option fresh; the options are:
                    --port                 | --port needs a value, for example --port 8080.
                    --port --empty         | --port needs a value, for example --port 8080.
                    --port=                | --port needs a value, for example --port 8080.
                    --port 0               | --port 0 has no port from 1 to 65535: give for example 8080.
                    --port 70000           | --port 70000 has no port from 1 to 65535
                    --port x               | --port x has no port from 1 to 65535
                    --public-url guong     | --public-url guong is not http or https with a host
                    --public-url http://a/b| --public-url http://a/b is not http or https with a host
                    --public-url http://a^ | --public-url http://a^ is not an address
                    --smtp mail.example    | --smtp mail.example is not a host and a port
                    --smtp mail.example:0  | --smtp mail.example:0 has no port from 1 to 65535
                    --at tomorrow          | --at tomorrow is not a date, a time and an offset
                    """)
    void refusesWhatMakesNoSenseInOneSentence(String line, String sentence) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> parse(line.split(" ")))
                .withMessageStartingWith(sentence)
                .withMessageNotContaining("\n");
    }

    @Test
    void refusesToShiftTheClockOfAnEmptySystem() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> parse("--empty", "--at", "2026-12-04T23:50:00+07:00"))
                .withMessage(
                        "--at shifts the clock of the sample only: leave out either --at or --empty.");
    }
}
