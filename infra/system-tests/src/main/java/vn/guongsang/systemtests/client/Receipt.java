package vn.guongsang.systemtests.client;

import java.util.UUID;

/**
 * The answer to a command that was carried out.
 *
 * @param id what it was carried out on
 * @param status the state it is in now
 * @param version what the next command has to name in {@code If-Match}
 */
public record Receipt(UUID id, String status, long version) {}
