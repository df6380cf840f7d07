package vn.guongsang.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.guongsang.backing.BackingServiceFailed;

/**
 * What {@code infra/run} starts: brings the system up, says how to use it, stops it at a signal.
 */
final class Launcher {
    private final Terminal terminal =
            new Terminal(System.out, Boolean.getBoolean("guongsang.terminal"));
    private volatile boolean failed;
    private volatile boolean stopping;

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        new Launcher().run(List.of(arguments));
    }

    private void run(List<String> arguments) throws InterruptedException {
        if (arguments.contains("--help")) {
            terminal.say(CommandLine.usage());
            return;
        }
        var begun = System.nanoTime();
        try {
            var checkout = Path.of(System.getProperty("guongsang.checkout", ""));
            var options = CommandLine.parse(checkout.toAbsolutePath(), arguments);
            terminal.say("Gương Sáng starts in " + options.home());
            logTo(options.home());
            var system = LocalSystem.prepare(options, terminal);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stops parts"));
            system.begin();
            terminal.say(Welcome.text(system, options, System.nanoTime() - begun));
        } catch (CannotStart | BackingServiceFailed e) {
            fail(String.valueOf(e.getMessage()));
        }
        new CountDownLatch(1).await();
    }

    /** What libraries have to say belongs into a file, not between our lines. */
    private static void logTo(Path home) {
        System.setProperty("guongsang.log", home.resolve("log/launcher.log").toString());
        System.setProperty(
                "logback.configurationFile", "vn/guongsang/launcher/launcher-logback.xml");
    }

    /** Parts that end because we stop them are no failure. */
    private void fail(String sentence) {
        if (!stopping) {
            failed = true;
            System.err.println(sentence);
            System.exit(1);
        }
    }

    private void stop(LocalSystem system) {
        stopping = true;
        var begun = System.nanoTime();
        terminal.say("stopping …");
        system.close();
        terminal.say("stopped after %s".formatted(Terminal.seconds(System.nanoTime() - begun)));
        // Being stopped is no failure, which the exit code of a signal would say.
        Runtime.getRuntime().halt(failed ? 1 : 0);
    }
}
