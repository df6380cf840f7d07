package vn.guongsang.gateway.session;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/**
 * Reads one thing a session holds. What another release wrote and this one cannot read counts as
 * absent: its owner signs in again instead of seeing errors until the session ends.
 */
final class StoredAttribute implements Converter<byte[], Object> {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAttribute.class);

    private final DeserializingConverter stored;

    StoredAttribute(ClassLoader classes) {
        this.stored = new DeserializingConverter(classes);
    }

    @Override
    @SuppressWarnings("NullAway") // Spring allows null here by a bound that is not understood yet
    public @Nullable Object convert(byte[] bytes) {
        try {
            return stored.convert(bytes);
        } catch (SerializationFailedException unreadable) {
            LOG.warn("A part of a session cannot be read any more: {}", unreadable.getMessage());
            return null;
        }
    }
}
