package vn.guongsang.contracts;

/**
 * How an aggregate looks now. Lives on a compacted topic: a newer state replaces the older one, and
 * a {@link Tombstone} removes it. The only place where personal data travels.
 */
public interface State extends Fact {}
