package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.evidence.Evidence;
import vn.guongsang.systemtests.evidence.Mail;
import vn.guongsang.systemtests.evidence.Rows;
import vn.guongsang.systemtests.fault.Offsets;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;
import vn.guongsang.systemtests.load.Journey;
import vn.guongsang.systemtests.load.Journey.Ending;

/** Everything that was ever said arrives again. */
@Order(32)
@SystemTest
@TestMethodOrder(OrderAnnotation.class)
class RedeliveryTests {

    @Test
    @Order(1)
    void changesNothingWhenEveryRecordIsWrittenTwiceMore(Installation system) {
        var occasion = allEndings("redelivered", system);
        var before = system.evidence();

        var writer = system.redelivery();
        writer.write(before.log());
        writer.write(before.log());

        Judgement.green(system, occasion.run());
        same(before, system.evidence());
    }

    @Test
    @Tag("long")
    @Order(2)
    void changesNothingWhenEveryGroupBeginsAnew(Installation system) throws Exception {
        var occasion = allEndings("from-zero", system);
        var before = system.evidence();
        var offsets = new Offsets(system.admin());
        var services = Arrays.stream(Service.values()).map(system::part).toList();
        var groups = system.lag().groups();
        assertThat(groups).hasSizeGreaterThanOrEqualTo(Service.values().length);

        services.parallelStream().forEach(part -> part.stop());
        groups.forEach(
                group ->
                        await().ignoreExceptions()
                                .until(
                                        () -> {
                                            offsets.resetToZero(group);
                                            return true;
                                        }));
        services.forEach(part -> part.start());
        services.forEach(part -> part.awaitReady());

        Judgement.green(system, occasion.run());
        same(before, system.evidence());
    }

    private static Occasion allEndings(String name, Installation system) {
        var occasion = system.occasion(name);
        for (var ending : Ending.values()) {
            var unit = occasion.centre().units().get(occasion.ledger().entries().size() % 16);
            var draft = occasion.collective("Gương kể lại");
            new Journey(occasion.centre(), unit, draft, ending).go();
        }
        Judgement.green(system, occasion.run());
        return occasion;
    }

    private static void same(Evidence before, Evidence after) {
        same(before.nominations(), after.nominations());
        same(before.obligations(), after.obligations());
        same(before.progress(), after.progress());
        same(before.cases(), after.cases());
        same(before.proposals(), after.proposals());
        same(aboutNominations(before.messages()), aboutNominations(after.messages()));
        same(before.cells(), after.cells());
        same(before.cellNominations(), after.cellNominations());
        same(mailsAboutNominations(before.mails()), mailsAboutNominations(after.mails()));
    }

    /** The clock writes reminders and digests meanwhile; nobody redelivers those. */
    private static List<Rows.Message> aboutNominations(List<Rows.Message> messages) {
        return messages.stream().filter(row -> row.nominationId() != null).toList();
    }

    private static List<Mail> mailsAboutNominations(List<Mail> mails) {
        return mails.stream().filter(mail -> !mail.nominationId().isEmpty()).toList();
    }

    private static <T> void same(List<T> before, List<T> after) {
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
    }
}
