package vn.guongsang.review.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Councils extends Repository<Council, UUID> {

    Council saveAndFlush(Council council);

    Optional<Council> findById(UUID centre);

    default List<Membership> members(UUID centre, LocalDate day) {
        return findById(centre).map(found -> found.on(day)).orElse(List.of());
    }
}
