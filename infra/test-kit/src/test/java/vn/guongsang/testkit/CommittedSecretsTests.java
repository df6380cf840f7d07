package vn.guongsang.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads every file that git keeps, as whoever gets a copy of the repository would. */
class CommittedSecretsTests {

    /** A value that looks made by chance, or a shape that nothing else has. */
    private static final Map<String, Pattern> SHAPES =
            Map.of(
                    "private key", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"),
                    "private JWK", Pattern.compile("\"d\"\\s*:\\s*\"[\\w-]{40,}\""),
                    "signed token",
                            Pattern.compile("eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,}"),
                    "password in an address",
                            Pattern.compile("\\w://[^/\\s:@\"'<>{}$]+:[^/\\s:@\"'<>{}$]{4,}@"),
                    "hash of a password", Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./\\w]{53}"),
                    "key of a cloud",
                            Pattern.compile(
                                    "\\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\\w{36}|github_pat_\\w{22,}"
                                            + "|xox[abprs]-[\\w-]{10,}|AIza[\\w-]{35}|npm_\\w{36}"
                                            + "|glpat-[\\w-]{20}|sk_live_\\w{16,})\\b"),
                    "assigned secret",
                            Pattern.compile(
                                    "(?i:password|passwd|pwd|secret|api[_-]?key|access[_-]?key|token"
                                            + "|credential)s?[\"']?\\s*[:=]\\s*[\"']?"
                                            + "(?=[\\w+/~-]*[a-z])(?=[\\w+/~-]*[A-Z])(?=[\\w+/~-]*\\d)"
                                            + "[\\w+/~-]{16,}(?![\\w+/.~(-])"));

    @Test
    void areInNoFile() throws Exception {
        var root = Path.of(git(Path.of(""), "rev-parse", "--show-toplevel").strip());
        var files = git(root, "ls-files", "-z").split("\0", -1);

        assertThat(files).hasSizeGreaterThan(1000);
        assertThat(Stream.of(files).filter(file -> !file.isEmpty()))
                .allSatisfy(file -> assertThat(secretsIn(root.resolve(file))).isEmpty());
    }

    /** In two parts each, or this file would be found. */
    @Test
    void areFoundWhereSomebodyHasPlantedThem() {
        var planted =
                List.of(
                        "-----BEGIN RSA PRI" + "VATE KEY-----",
                        "{\"kty\":\"RSA\",\"d\" : \"" + "Zx9_".repeat(12) + "\"}",
                        "eyJhbGciOiJSUzI1NiJ9" + ".eyJzdWIiOiJhZG1pbiJ9.c2lnbmF0dXJl",
                        "jdbc:postgresql://admin:" + "hunter22@db.example/nomination",
                        "password_hash: $2b$" + "12$" + "Ab3/".repeat(13) + "x",
                        "aws AKIA" + "IOSFODNN7EXAMPLE",
                        "GITHUB=ghp_" + "a1B2".repeat(9),
                        "spring.datasource.password=" + "q7Lk2mPz9RtXw4Vb",
                        "  clientSecret: '" + "Yz81-kQm_0aPlW72" + "'",
                        "{\"api_key\": \"" + "8fG2kLmN0pQrS5tU" + "\"}");

        assertThat(planted).allSatisfy(text -> assertThat(secretsIn(text)).isNotEmpty());
    }

    @Test
    void areNotWhatOnlySpeaksOfThem() {
        var harmless =
                List.of(
                        "spring.datasource.password=${DATABASE_PASSWORD}",
                        "settings.put(\"spring.datasource.password\", secrets.database(name));",
                        "var token = TestTokens.of(CENTRE_A, null, null, \"ADMIN\");",
                        "String SECRET = \"0123456789abcdef0123456789abcdef\";",
                        "http://127.0.0.1:8080/api/v1/units?at=a@example.test");

        assertThat(harmless).allSatisfy(text -> assertThat(secretsIn(text)).isEmpty());
    }

    private static List<String> secretsIn(Path file) throws IOException {
        // Deleted, and not yet committed.
        return Files.isRegularFile(file)
                ? secretsIn(Files.readString(file, ISO_8859_1))
                : List.of();
    }

    private static List<String> secretsIn(String text) {
        return SHAPES.entrySet().stream()
                .filter(shape -> shape.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String git(Path folder, String... arguments) throws Exception {
        var command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toAbsolutePath().toFile())
                        .redirectErrorStream(true)
                        .start();
        try (var output = process.getInputStream()) {
            var said = new String(output.readAllBytes(), ISO_8859_1);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        }
    }
}
