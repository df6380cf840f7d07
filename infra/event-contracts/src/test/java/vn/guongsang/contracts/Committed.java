package vn.guongsang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is generated and committed. It is rewritten only on demand, so that whoever
 * changes the published language sees the change as a diff.
 */
final class Committed {
    /** Rewrites generated documents and lists new frozen files. Nothing frozen is touched. */
    static final boolean WRITE = Boolean.getBoolean("contracts.write");

    private static final String HOW =
            "mvn -pl infra/event-contracts test -Dcontracts.write=true, then look at the diff";

    private Committed() {}

    static void assertEquals(Path file, String generated) {
        if (WRITE) {
            write(file, generated);
        }
        assertThat(file).as("To write %s: %s", file, HOW).exists();
        assertThat(Contracts.text(file))
                .as("%s no longer says what the records say. To rewrite it: %s", file, HOW)
                .isEqualTo(generated);
    }

    static void assertFrozen(FrozenFiles files) {
        if (WRITE) {
            files.listNewOnes();
        }
        assertThat(files.complaints()).as("To list a new file: %s", HOW).isEmpty();
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
