package vn.guongsang.platform.operations;

import java.util.List;

/**
 * How facts leave a service and come in, of all centres together.
 *
 * @param pending facts that wait to be sent
 * @param oldestSeconds for how long the first of them has waited
 * @param consumers what the service reads
 */
record Flow(long pending, long oldestSeconds, List<Consumer> consumers) {

    Flow {
        consumers = List.copyOf(consumers);
    }

    /**
     * @param behind so many records it has still to apply
     */
    record Consumer(String group, String topic, long behind) {}
}
