package vn.guongsang.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.function.BooleanSupplier;

/** What a program says of itself at an address for that. */
record Readiness(int port, String path) implements BooleanSupplier {
    private static final int PATIENCE_MILLIS = 2_000;

    static Readiness ofService(int managementPort) {
        return new Readiness(managementPort, "/actuator/health/readiness");
    }

    @Override
    public boolean getAsBoolean() {
        try {
            var address = URI.create("http://127.0.0.1:" + port + path);
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYetThere) {
            return false;
        }
    }
}
