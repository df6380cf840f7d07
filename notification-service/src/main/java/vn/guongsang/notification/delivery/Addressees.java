package vn.guongsang.notification.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;

/** Finds the people whom a message concerns. Joins the caller's transaction. */
@Component
public class Addressees {

    /**
     * Whom the event itself names.
     *
     * @param unit whose nomination it is
     * @param signatory none where nobody has signed off yet
     * @param preparer none where the signatory did it, or nobody is known to have
     * @param nominee none for a collective
     */
    public record Named(
            UUID unit,
            List<UUID> awaited,
            @Nullable UUID signatory,
            @Nullable UUID preparer,
            @Nullable UUID nominee) {

        public Named {
            awaited = List.copyOf(awaited);
        }
    }

    private final Settings settings;
    private final Setting<Desks> desks;
    private final Setting<Courtesy> courtesy;
    private final StaffCopyView staff;
    private final MeterRegistry meters;
    private final Clock clock;

    Addressees(
            Settings settings,
            Setting<Desks> desks,
            Setting<Courtesy> courtesy,
            StaffCopyView staff,
            MeterRegistry meters,
            Clock clock) {
        this.settings = settings;
        this.desks = desks;
        this.courtesy = courtesy;
        this.staff = staff;
        this.meters = meters;
        this.clock = clock;
        for (var desk : Recipient.values()) {
            if (desk.isDesk()) {
                skipped(desk);
            }
        }
    }

    /**
     * Who hears which of these. Somebody for whom there are two hears the later one, so what asks
     * for work stands last.
     */
    public Map<UUID, MessageKind> of(Named named, List<MessageKind> kinds) {
        var recipients = new HashMap<UUID, MessageKind>();
        for (var kind : kinds) {
            kind.recipients().stream()
                    .flatMap(recipient -> people(recipient, named).stream())
                    .forEach(person -> recipients.put(person, kind));
        }
        return recipients;
    }

    /** Those at a desk who are known and have not left. */
    public List<UUID> desk(Recipient desk) {
        var members = members(desk);
        var here = staff.present(members, LocalDate.now(clock));
        return members.stream().filter(here::contains).toList();
    }

    /** The same, and the others are counted: an event has nobody to tell there. */
    private List<UUID> deskThatHears(Recipient desk) {
        var here = desk(desk);
        var skipped = members(desk).size() - here.size();
        if (skipped > 0) {
            skipped(desk).increment(skipped);
        }
        return here;
    }

    private Counter skipped(Recipient desk) {
        return meters.counter("messages.skipped", "desk", desk.name().toLowerCase(Locale.ROOT));
    }

    private List<UUID> members(Recipient desk) {
        return settings.today(desks).of(desk).stream().distinct().toList();
    }

    private List<UUID> people(Recipient recipient, Named named) {
        return switch (recipient) {
            case AWAITED -> named.awaited();
            case SIGNATORY -> some(named.signatory());
            case PREPARER -> unlessGone(some(named.preparer()));
            case NOMINEE ->
                    settings.today(courtesy).tellNominee() ? some(named.nominee()) : List.of();
            case STAND_INS -> standIns(named.unit());
            case OFFICERS, DIRECTORS, EDITORS -> deskThatHears(recipient);
            case HEADS -> throw new IllegalArgumentException("Reminders find the heads themselves");
        };
    }

    private List<UUID> standIns(UUID unit) {
        var today = LocalDate.now(clock);
        if (!settings.today(courtesy).asksDirectors()
                || !staff.elsewhere(members(Recipient.OFFICERS), unit, today).isEmpty()) {
            return List.of();
        }
        var directors = deskThatHears(Recipient.DIRECTORS);
        return List.copyOf(staff.elsewhere(directors, unit, today));
    }

    /** Who is not known yet is told: the mail waits until they are, as the signatory's does. */
    private List<UUID> unlessGone(List<UUID> people) {
        var gone = staff.gone(people, LocalDate.now(clock));
        return people.stream().filter(person -> !gone.contains(person)).toList();
    }

    private static List<UUID> some(@Nullable UUID person) {
        return person == null ? List.of() : List.of(person);
    }
}
