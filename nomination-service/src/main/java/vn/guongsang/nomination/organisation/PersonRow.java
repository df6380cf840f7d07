package vn.guongsang.nomination.organisation;

import java.util.UUID;

/** A person in a list. */
public record PersonRow(
        UUID id,
        String code,
        String name,
        UUID unitId,
        String post,
        String staffType,
        boolean leader) {}
