package vn.guongsang.nomination.organisation;

import java.util.UUID;

/** Somebody wants a file read. Told inside of this process alone. */
record ImportAsked(UUID centre, UUID importId) {}
