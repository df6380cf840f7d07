package vn.guongsang.systemtests.ledger;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import vn.guongsang.contracts.EventType;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.evidence.LogRecord;

/** Reads records in the published language, as a consumer does that knows every type. */
final class Reader {
    private Reader() {}

    /** Empty for what is not in the language. */
    static Optional<Said> read(LogRecord record) {
        return EventType.named(record.type())
                .filter(type -> type.topic() == record.topic())
                .flatMap(type -> read(record, type));
    }

    private static Optional<Said> read(LogRecord record, EventType type) {
        if (record.value() == null) {
            return Optional.of(new Said(record, type, null));
        }
        try {
            var fact = Json.MAPPER.readValue(record.value().get(), type.type());
            return Optional.of(new Said(record, type, fact));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
