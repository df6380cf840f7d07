package vn.guongsang.testkit.rules.wellbehaved.nomination.submission;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Nominations extends Repository<Nomination, UUID> {
    Nomination save(Nomination nomination);
}
