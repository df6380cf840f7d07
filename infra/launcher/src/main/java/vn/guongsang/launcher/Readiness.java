package vn.guongsang.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.function.BooleanSupplier;

/** What a service says of itself. */
record Readiness(int managementPort) implements BooleanSupplier {
    private static final int PATIENCE_MILLIS = 2_000;

    @Override
    public boolean getAsBoolean() {
        try {
            var address =
                    URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYetThere) {
            return false;
        }
    }
}
