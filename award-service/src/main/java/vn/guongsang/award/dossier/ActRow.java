package vn.guongsang.award.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has decided about a proposal, and when.
 *
 * @param what {@code APPROVED}, {@code TAKEN_BACK}, {@code DECLINED} or {@code ISSUED}
 * @param person behind the account, where there is one
 */
public record ActRow(String what, String account, @Nullable UUID person, Instant at) {}
