package vn.guongsang.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks through the rows that a centre has in the database of a service, whatever holds them. */
public final class Mentions {
    private static final String TABLES =
            """
            select table_name from information_schema.columns
              join information_schema.tables using (table_schema, table_name)
             where table_schema = 'public' and column_name = 'centre_id' and table_type = 'BASE TABLE'
             order by table_name
            """;

    private Mentions() {}

    /** The tables in which a text occurs anywhere, as words or as bytes. */
    public static List<String> of(String text, UUID centre, String database) {
        try (var connection = PostgresDatabase.server().connect(database)) {
            var found = new ArrayList<String>();
            for (var table : tables(connection)) {
                if (holds(connection, table, centre, text)) {
                    found.add(table);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("looking for " + text, e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static boolean holds(Connection connection, String table, UUID centre, String text)
            throws SQLException {
        // Bytes are shown in hexadecimal digits.
        var sql =
                """
                select exists (
                  select from "%s" t
                   where centre_id = ?
                     and (strpos(t::text, ?) > 0 or strpos(t::text, encode(convert_to(?, 'UTF8'), 'hex')) > 0))
                """
                        .formatted(table);
        try (var asked = connection.prepareStatement(sql)) {
            asked.setObject(1, centre);
            asked.setString(2, text);
            asked.setString(3, text);
            try (var answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
