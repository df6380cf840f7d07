package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.guongsang.backing.FreePorts;

/** What must hold before anything is started; each refusal is one sentence with the mend. */
final class Preflight {
    static final long NEEDED_BYTES = 1L << 30;

    private static final List<String> ENVIRONMENTS =
            List.of("GUONGSANG_ENVIRONMENT", "SPRING_PROFILES_ACTIVE");
    private static final Set<String> TRIAL =
            Set.of("", "local", "trial", "sample", "dev", "development", "test", "default");
    private static final int FIRST_OPEN_PORT = 1024;

    private Preflight() {}

    /** Passwords lie in files, mail may end in a sink: nothing for real people's data. */
    static void assertTrial(Map<String, String> environment) {
        for (var name : ENVIRONMENTS) {
            var value = environment.getOrDefault(name, "").strip();
            for (var word : value.toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1)) {
                if (!TRIAL.contains(word)) {
                    throw new CannotStart(
                            "%s is %s, but infra/run is for trying out and developing alone: unset it here, and see infra/docs for how to run the services for real."
                                    .formatted(name, value));
                }
            }
        }
    }

    static void assertSpace(Path home, long neededBytes) {
        try {
            var free = Files.getFileStore(home).getUsableSpace();
            if (free < neededBytes) {
                throw new CannotStart(
                        "The disk of %s has %d MB left and %d MB are needed: free some or name another place with --home DIR."
                                .formatted(home, free >> 20, neededBytes >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertFree(int port) {
        if (FreePorts.isFree(port)) {
            return;
        }
        if (port < FIRST_OPEN_PORT && !Ports.isOpen(port)) {
            throw new CannotStart(
                    "Port %d may not be opened by this user: choose one from %d on with --port N."
                            .formatted(port, FIRST_OPEN_PORT));
        }
        throw new CannotStart(
                "Port %d is taken by another program: stop that or choose another port with --port N."
                        .formatted(port));
    }

    static void assertBuilt(List<Path> jars) {
        for (var jar : jars) {
            if (!Files.exists(jar)) {
                throw new CannotStart(
                        "%s is missing: build it with infra/run or mvn package.".formatted(jar));
            }
        }
    }
}
