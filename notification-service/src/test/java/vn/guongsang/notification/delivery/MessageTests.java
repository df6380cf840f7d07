package vn.guongsang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageTests {
    private static final Instant NOW = Instant.parse("2026-11-28T02:30:00Z");

    @Test
    void isPutOffForLongerAndLongerUpToFiveMinutes() {
        var message = written();

        var pauses =
                IntStream.range(0, 40)
                        .mapToObj(
                                _ -> {
                                    message.postpone("450", NOW);
                                    return Duration.between(NOW, message.nextAttemptAt());
                                })
                        .toList();

        assertThat(pauses)
                .startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4))
                .endsWith(Duration.ofMinutes(5))
                .isSorted();
    }

    @Test
    void isWrittenToBeSentAtOnce() {
        assertThat(written().nextAttemptAt()).isEqualTo(NOW);
    }

    @Test
    void carriesOneMessageIdHoweverOftenItIsSent() {
        var message = written();

        assertThat(message.id().header()).isEqualTo("<" + message.id().messageId() + "@guongsang>");
    }

    private static Message written() {
        var person = UUID.randomUUID();
        var command =
                new WriteMessages.Command(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        1,
                        Map.of(person, MessageKind.RECEIVED));
        return Message.write(command, person, MessageKind.RECEIVED, NOW);
    }
}
