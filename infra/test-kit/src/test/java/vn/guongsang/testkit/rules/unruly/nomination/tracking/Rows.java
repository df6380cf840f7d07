package vn.guongsang.testkit.rules.unruly.nomination.tracking;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Rows extends Repository<Row, UUID> {}
