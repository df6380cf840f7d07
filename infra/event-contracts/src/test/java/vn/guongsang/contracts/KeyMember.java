package vn.guongsang.contracts;

import java.util.Arrays;

/** Finds the member of a record that decides its partition. */
final class KeyMember {

    private KeyMember() {}

    /** Looks which id of a sample is its key; the ids of a sample all differ. */
    static String of(EventType event) {
        var sample = Sample.of(event).findFirst().orElseThrow();
        var key = sample.fact().key().toString();
        return Arrays.stream(event.type().getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> sample.json().path(name).asString("").equals(key))
                .findFirst()
                .orElseThrow();
    }
}
