package vn.guongsang.systemtests;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.guongsang.systemtests.installation.Installation;

/** Starts one system for all tests that ask for it, and stops it after the last. */
final class RunningSystem implements ParameterResolver {
    static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();
    static final Path FOLDER = Path.of("target/system").toAbsolutePath();

    /** Decides everything that is left to chance; given by -Dseed to see a run again. */
    static final long SEED = Long.getLong("seed", System.nanoTime() & 0xffff_ffffL);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Installation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningSystem.class))
                .computeIfAbsent("system", _ -> start(), Installation.class);
    }

    private static Installation start() {
        System.out.println("The seed of this run is " + SEED + "; repeat it with -Dseed=" + SEED);
        return Installation.start(CHECKOUT, FOLDER, options -> options.faults().observe());
    }
}
