package vn.guongsang.review.voting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.review.screening.CouncilStep;
import vn.guongsang.review.screening.Motion;
import vn.guongsang.review.screening.Share;

/** The office has accepted a case: those who are members today are asked. */
@Service
class OpenVoting implements CouncilStep {

    private final Votings votings;
    private final Councils councils;
    private final Clock clock;

    OpenVoting(Votings votings, Councils councils, Clock clock) {
        this.votings = votings;
        this.councils = councils;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(Motion motion) {
        var members = councils.members(motion.centre(), LocalDate.now(clock));
        votings.saveAndFlush(Voting.open(question(motion), members));
    }

    private static Question question(Motion motion) {
        return new Question(
                motion.centre(),
                motion.id(),
                motion.round(),
                motion.dossierDigest(),
                motion.subject(),
                fraction(motion.route().quorum()),
                fraction(motion.route().threshold()),
                motion.at());
    }

    private static Fraction fraction(Share decided) {
        return new Fraction(decided.of(), decided.needed());
    }
}
