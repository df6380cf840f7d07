package vn.guongsang.nomination.call;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;

/** A text for the chat group of a centre: who still owes what to a call, and nobody else. */
@Component
public class ChaseText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CallView calls;
    private final ObligationRows obligations;
    private final Clock clock;

    ChaseText(CallView calls, ObligationRows obligations, Clock clock) {
        this.calls = calls;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public String of(Actor by, UUID callId, Locale language) {
        Policy.CHASE.require(by);
        var call = calls.call(callId);
        var owing = obligations.of(callId).stream().filter(ObligationRow::stillOwes).toList();
        var words = new Words(language);
        var head =
                words.say(
                        "head",
                        words.say(call.period().length() == 4 ? "year" : "month", parts(call)),
                        DAY.format(LocalDate.ofInstant(call.dueBefore(), clock.getZone())));
        return owing.isEmpty()
                ? head + "\n" + words.say("nobody")
                : String.join(
                        "\n",
                        head,
                        words.say("owing", Integer.toString(owing.size())),
                        list(owing, call, words),
                        words.say("please"));
    }

    private static String list(List<ObligationRow> owing, CallRow call, Words words) {
        return IntStream.range(0, owing.size())
                .mapToObj(i -> (i + 1) + ". " + line(owing.get(i), call, words))
                .collect(joining("\n"));
    }

    private static String line(ObligationRow row, CallRow call, Words words) {
        var missing = Integer.toString(call.quota() - row.sent());
        var name = row.unitName();
        var many = call.quota() > 1 ? name + " – " + words.say("missing", missing) : name;
        return row.status().equals("OVERDUE") ? many + " " + words.say("overdue") : many;
    }

    private static Object[] parts(CallRow call) {
        return call.period().split("-");
    }

    /** The texts of one language; Vietnamese is the one that is always there. */
    private record Words(ResourceBundle texts) {
        Words(Locale language) {
            this(
                    ResourceBundle.getBundle(
                            "vn.guongsang.nomination.call.chase",
                            language,
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES)));
        }

        String say(String key, Object... arguments) {
            return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
        }
    }
}
