package vn.guongsang.testkit.rules.unruly.nomination.submission.messaging;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;

class AnswersOnKafka {
    @Bean
    Function<byte[], byte[]> answer() {
        return Function.identity();
    }

    @Bean
    Supplier<byte[]> chatter() {
        return () -> new byte[0];
    }
}
