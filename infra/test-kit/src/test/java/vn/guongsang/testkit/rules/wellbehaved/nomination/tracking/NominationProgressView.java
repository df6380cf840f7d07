package vn.guongsang.testkit.rules.wellbehaved.nomination.tracking;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

public class NominationProgressView {
    private final Connection connection;

    NominationProgressView(Connection connection) {
        this.connection = connection;
    }

    public void returned(UUID nomination, long revision) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE progress SET revision = ?, id = ?")) {
            update.setLong(1, revision);
            update.setObject(2, nomination);
            update.executeUpdate();
        }
    }
}
