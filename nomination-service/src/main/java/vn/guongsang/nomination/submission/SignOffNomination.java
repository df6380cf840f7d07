package vn.guongsang.nomination.submission;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.call.AnswerCall;
import vn.guongsang.nomination.organisation.FindPerson;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The unit's head signs a nomination off: it is submitted, on time or late by the domain clock. */
@Service
public class SignOffNomination {

    /** The nomination, as the head has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private record Subject(String name, boolean directWorker) {}

    private final Nominations nominations;
    private final AnswerCall calls;
    private final FindPerson people;
    private final Clock clock;

    SignOffNomination(Nominations nominations, AnswerCall calls, FindPerson people, Clock clock) {
        this.nominations = nominations;
        this.calls = calls;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public Receipt signOff(Command command) {
        command.by().require(Role.UNIT_HEAD);
        var head = command.by().requirePerson();
        var nomination = nominations.ofUnit(command.by(), command.id());
        Receipts.checkThat(command.expected(), nomination);
        var call =
                nomination.round() == 0
                        ? calls.answer(nomination.callId(), nomination.unitId())
                        : calls.answerAgain(nomination.callId());
        var subject = subject(nomination.content());
        nomination.signOff(
                new Signature(
                        head,
                        call.recognition(),
                        call.late(),
                        subject.name(),
                        subject.directWorker(),
                        clock.instant()));
        return Receipts.of(nominations.saveAndFlush(nomination));
    }

    private Subject subject(Content content) {
        var person = content.personId();
        if (person == null) {
            return new Subject(Optional.ofNullable(content.collectiveName()).orElse(""), true);
        }
        return people.find(person)
                .map(known -> new Subject(known.name(), known.directWorker()))
                .orElseThrow(NominationRejected.UnknownPerson::new);
    }
}
