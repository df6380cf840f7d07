package vn.guongsang.nomination.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.nomination.call.AnswerCall;
import vn.guongsang.nomination.organisation.Register;
import vn.guongsang.platform.web.Receipt;

/**
 * Lets a nomination leave its unit: complete and under a receipt number, or not at all. Joins the
 * caller's transaction.
 */
@Component
class SendNomination {

    private final Nominations nominations;
    private final ReceiptNumbers numbers;
    private final Register register;
    private final CentreRules rules;
    private final Clock clock;

    SendNomination(
            Nominations nominations,
            ReceiptNumbers numbers,
            Register register,
            CentreRules rules,
            Clock clock) {
        this.nominations = nominations;
        this.numbers = numbers;
        this.register = register;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Whose word it goes on.
     *
     * @param signedOffBy none for what came on paper
     */
    record Sender(@Nullable UUID signedOffBy, UUID submittedBy) {
        static Sender signing(UUID person) {
            return new Sender(person, person);
        }
    }

    /**
     * @param step which of the nomination's ways out is taken
     */
    Receipt send(
            Nomination nomination,
            Sender sender,
            AnswerCall.Now call,
            BiConsumer<Nomination, Submission> step) {
        var content = nomination.content();
        var named = content.personId();
        var person = named == null ? null : register.person(named).orElse(null);
        var completeness = rules.completeness(person, LocalDate.now(clock));
        var number = nomination.receiptNumber();
        step.accept(
                nomination,
                new Submission(
                        sender.signedOffBy(),
                        sender.submittedBy(),
                        call.recognition(),
                        call.late(),
                        person == null ? nameOfCollective(content) : person.name(),
                        person == null ? null : person.post(),
                        person == null || person.directWorker(),
                        number == null ? numbers.next(nomination.callId()) : number,
                        completeness,
                        clock.instant()));
        return Receipts.of(nominations.saveAndFlush(nomination));
    }

    private static String nameOfCollective(Content content) {
        var subject = content.subject();
        return subject == null || subject.name() == null ? "" : subject.name();
    }
}
