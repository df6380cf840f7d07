package vn.guongsang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
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
    void isThereAtOnceInTheApplication() {
        assertThat(written(Channel.IN_APP).status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void isSentAgainFromTheBeginningAfterItWasRefused() {
        var message = written();
        message.postpone("450", NOW);
        message.park("550");

        message.sendAgain(NOW.plusSeconds(60));

        assertThat(message.status()).isEqualTo(MessageStatus.PENDING);
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void isNotSentAgainWhileItIsOnItsWay() {
        assertThatExceptionOfType(MessageRefused.NotInThisState.class)
                .isThrownBy(() -> written().sendAgain(NOW));
    }

    @Test
    void carriesOneMessageIdHoweverOftenItIsSent() {
        var message = written();

        assertThat(message.id().header()).isEqualTo("<" + message.id().messageId() + "@guongsang>");
    }

    private static Message written() {
        return written(Channel.EMAIL);
    }

    private static Message written(Channel channel) {
        var person = UUID.randomUUID();
        var about =
                Occasion.ofUnit(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        NOW,
                        UUID.randomUUID(),
                        UUID.randomUUID());
        return Message.write(about, person, MessageKind.REMINDER, channel, NOW, null);
    }
}
