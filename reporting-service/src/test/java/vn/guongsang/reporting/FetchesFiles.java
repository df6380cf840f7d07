package vn.guongsang.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fetches what is handed out as a file. */
abstract class FetchesFiles extends RunningReporting {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<byte[]> fetch(String path, String accept) throws IOException {
        return send(officer().to(path).header("Accept", accept));
    }

    static byte[] fetchAs(HttpRequest.Builder caller) throws IOException {
        return send(caller).body();
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    String text(String path, String accept) throws IOException {
        return new String(fetch(path, accept).body(), UTF_8);
    }

    XSSFWorkbook workbook(String path, String accept) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(fetch(path, accept).body()));
    }
}
