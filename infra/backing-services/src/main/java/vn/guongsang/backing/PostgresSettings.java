package vn.guongsang.backing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The server's settings, and those without which what is committed could be lost. */
final class PostgresSettings {
    private static final List<String> DURABILITY =
            List.of("fsync", "synchronous_commit", "full_page_writes");

    private PostgresSettings() {}

    static List<String> arguments(int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        // No socket file: initdb trusts local connections, and TCP asks for the password.
        settings.put("unix_socket_directories", "");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.putAll(durability());
        settings.put("shared_buffers", "128MB");
        settings.put("max_wal_size", "512MB");
        settings.put("max_connections", "200");
        settings.put("jit", "off");
        settings.put("tcp_keepalives_idle", "30");
        settings.put("tcp_keepalives_interval", "10");
        settings.put("tcp_keepalives_count", "3");
        settings.put("idle_in_transaction_session_timeout", "60s");
        // Statements and rows carry people's data: they stay out of the log.
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        var arguments = new ArrayList<String>();
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }

    /** A configuration file in the data directory cannot make a commit less than a commit. */
    static void assertDurable(Connection connection) throws SQLException {
        for (var setting : DURABILITY) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("show " + setting)) {
                if (!rows.next() || !"on".equals(rows.getString(1))) {
                    throw new BackingServiceFailed(
                            "PostgreSQL runs with "
                                    + setting
                                    + " off: remove that from its configuration and start again.");
                }
            }
        }
    }

    private static Map<String, String> durability() {
        var settings = new LinkedHashMap<String, String>();
        DURABILITY.forEach(setting -> settings.put(setting, "on"));
        return settings;
    }
}
