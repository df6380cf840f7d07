package vn.guongsang.testkit.rules.unruly.nomination.submission;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.core.KafkaTemplate;

/** Three ways past the outbox. */
class SendsByItself {
    record ByTemplate(KafkaTemplate<String, byte[]> template) {}

    record ByBridge(StreamBridge bridge) {}

    record ByClient(KafkaProducer<String, byte[]> producer) {}
}
