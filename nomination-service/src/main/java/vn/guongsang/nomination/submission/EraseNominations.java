package vn.guongsang.nomination.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes every word out of what was written about a person. */
@Service
public class EraseNominations {

    private final Nominations nominations;

    EraseNominations(Nominations nominations) {
        this.nominations = nominations;
    }

    /**
     * @return which there were
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> about(UUID person, Instant at) {
        return nominations.about(person).stream()
                .map(
                        nomination -> {
                            nomination.erase(at);
                            return nominations.saveAndFlush(nomination).id().nominationId();
                        })
                .toList();
    }
}
