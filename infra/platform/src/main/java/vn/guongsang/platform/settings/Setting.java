package vn.guongsang.platform.settings;

/**
 * Something that a centre decides for itself, from a day on. A service declares each as a bean; its
 * constraints are those of the record (Jakarta Validation).
 *
 * @param name in the address and in the table, {@code monthly-call}
 * @param type a record of JDK types
 * @param fallback what holds for a centre that has decided nothing
 */
public record Setting<T extends Record>(String name, Class<T> type, T fallback) {

    public Setting {
        if (!name.matches("[a-z][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("not a name in an address: " + name);
        }
    }
}
