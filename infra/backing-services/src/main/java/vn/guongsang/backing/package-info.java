/** The servers that the system stands on, from Maven artefacts: PostgreSQL, Kafka, a mail sink. */
@NullMarked
package vn.guongsang.backing;

import org.jspecify.annotations.NullMarked;
