package vn.guongsang.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.guongsang.notification.delivery.Channel;
import vn.guongsang.notification.delivery.MessageKind;
import vn.guongsang.notification.delivery.Recipient;

/** The table of messages as {@code infra/docs/messages.md} has it. */
final class MessageTable {
    private static final Path PAGE = Path.of("..", "infra", "docs", "messages.md");

    private MessageTable() {}

    /** One row of it. */
    record Row(
            String event,
            List<Recipient> recipients,
            Set<Channel> channels,
            MessageKind kind,
            String heading) {}

    static List<Row> rows() {
        try (var lines = Files.lines(PAGE)) {
            return lines.filter(line -> line.startsWith("| "))
                    .skip(1)
                    .map(MessageTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(MessageTable::plain).toList();
        var channels = new LinkedHashSet<Channel>();
        if (cells.get(3).equals("yes")) {
            channels.add(Channel.IN_APP);
        }
        if (cells.get(4).equals("yes")) {
            channels.add(Channel.EMAIL);
        }
        return new Row(
                cells.get(1),
                Arrays.stream(cells.get(2).split(", ")).map(Recipient::valueOf).toList(),
                channels,
                MessageKind.valueOf(cells.get(5)),
                cells.get(6));
    }

    private static String plain(String cell) {
        return cell.strip().replace("`", "");
    }
}
