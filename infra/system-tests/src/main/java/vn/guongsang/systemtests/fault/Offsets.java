package vn.guongsang.systemtests.fault;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/** Sends consumer groups back to the beginning. */
public final class Offsets {
    private final Admin admin;

    public Offsets(Admin admin) {
        this.admin = admin;
    }

    /** The group reads everything again. It must have no member at the moment. */
    public void resetToZero(String group) {
        try {
            var zero =
                    admin
                            .listConsumerGroupOffsets(group)
                            .partitionsToOffsetAndMetadata()
                            .get()
                            .keySet()
                            .stream()
                            .collect(Collectors.toMap(p -> p, _ -> new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(group, Map.copyOf(zero)).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(group + " cannot be reset", e.getCause());
        }
    }
}
