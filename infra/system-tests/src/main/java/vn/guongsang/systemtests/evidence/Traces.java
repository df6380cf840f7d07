package vn.guongsang.systemtests.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.evidence.Stores.Door;

/** Looks for a text in everything that the system keeps: all databases and all topics. */
public final class Traces {
    /** Those of the services, of identity and of the gateway's sessions. */
    private static final List<String> DATABASES =
            Stream.concat(
                            Stream.of(Topic.Service.values()).map(Topic.Service::principal),
                            Stream.of("identity", "gateway"))
                    .toList();

    private static final String TABLES =
            """
            select format('%I.%I', table_schema, table_name) from information_schema.tables
             where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
             order by 1
            """;

    private final Door door;
    private final Log log;

    public Traces(Door door, Log log) {
        this.door = door;
        this.log = log;
    }

    /** The tables and topics that hold it: {@code review.public.dossier}. */
    public List<String> of(String text) {
        var found = new ArrayList<String>();
        DATABASES.forEach(database -> found.addAll(tables(database, text)));
        left().filter(record -> says(record, text))
                .map(record -> record.topic().wireName())
                .distinct()
                .forEach(found::add);
        return found;
    }

    private List<String> tables(String database, String text) {
        try (var connection = door.connect(database)) {
            var found = new ArrayList<String>();
            for (var table : names(connection)) {
                if (holds(connection, table, text)) {
                    found.add(database + "." + table);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("looking through " + database, e);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static boolean holds(Connection connection, String table, String text)
            throws SQLException {
        // Bytes are shown in hexadecimal digits.
        var sql =
                """
                select exists (select from %s t
                                where strpos(lower(t::text), lower(?)) > 0
                                   or strpos(t::text, encode(convert_to(?, 'UTF8'), 'hex')) > 0)
                """
                        .formatted(table);
        try (var asked = connection.prepareStatement(sql)) {
            asked.setString(1, text);
            asked.setString(2, text);
            try (var answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** What is left of the log once the broker has compacted it. */
    private Stream<LogRecord> left() {
        var all = log.read();
        var last = new LinkedHashMap<String, LogRecord>();
        all.stream()
                .filter(Traces::isState)
                .forEach(record -> last.put(record.topic() + " " + record.key(), record));
        return Stream.concat(
                last.values().stream(), all.stream().filter(record -> !isState(record)));
    }

    private static boolean isState(LogRecord record) {
        return record.topic().retention() == Topic.Retention.LATEST_STATE;
    }

    private static boolean says(LogRecord record, String text) {
        return (record.text() + record.headers())
                .toLowerCase(Locale.ROOT)
                .contains(text.toLowerCase(Locale.ROOT));
    }
}
