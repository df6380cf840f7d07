package vn.guongsang.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProblemTextsTests {

    private final Properties vietnamese = read("problems.properties");
    private final Properties english = read("problems_en.properties");

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
    }

    @Test
    void everyCodeHasATitleAndADetailThatSaysWhatToDo() {
        assertThat(vietnamese.stringPropertyNames())
                .filteredOn(key -> key.endsWith(".title"))
                .isNotEmpty()
                .allSatisfy(
                        key ->
                                assertThat(vietnamese)
                                        .containsKey(key.replace(".title", ".detail")));
    }

    private static Properties read(String name) {
        var texts = new Properties();
        try (var in = ProblemTextsTests.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
