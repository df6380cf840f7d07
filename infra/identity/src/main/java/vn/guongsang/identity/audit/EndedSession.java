package vn.guongsang.identity.audit;

import java.time.Instant;

/**
 * That somebody's sessions were ended.
 *
 * @param number of the line in the audit
 * @param at sessions that began before then are over
 */
public record EndedSession(long number, String username, Instant at) {}
