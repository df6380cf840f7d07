package vn.guongsang.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that says to each recipient's mails what the test has written for them. */
final class ScriptedMailServer implements AutoCloseable {
    private final ServerSocket door;
    private final Map<String, Deque<Turn>> scripts = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<IOException> hangUps = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /**
     * What is done and said when it is the recipient's turn, or the mail's.
     *
     * @param pause seconds before each line of the answer
     */
    record Turn(Step at, Runnable first, int pause, List<String> answer) {}

    /** A mail that came whole, whatever was answered. */
    record Received(String recipient, String messageId) {}

    enum Step {
        RECIPIENT,
        MAIL
    }

    ScriptedMailServer() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** After the last turn every mail is taken. */
    void script(String recipient, Turn... turns) {
        scripts.put(recipient, new ArrayDeque<>(Arrays.asList(turns)));
    }

    static Turn says(Step at, String answer) {
        return new Turn(at, () -> {}, 0, List.of(answer));
    }

    /** Says it after something has happened. */
    static Turn saysAfter(Step at, Runnable first, String answer) {
        return new Turn(at, first, 0, List.of(answer));
    }

    /** Says it line by line, with pauses of so many seconds. */
    static Turn saysSlowly(Step at, int seconds, String... lines) {
        return new Turn(at, () -> {}, seconds, List.of(lines));
    }

    List<Received> received(String recipient) {
        return received.stream().filter(mail -> mail.recipient().equals(recipient)).toList();
    }

    int hangUps() {
        return hangUps.size();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
                var out = caller.getOutputStream()) {
            say(out, "220 scripted");
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("RCPT TO:")) {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    answer(out, Step.RECIPIENT, recipient);
                } else if (verb.equals("DATA")) {
                    say(out, "354 go on");
                    received.add(new Received(recipient, messageId(in)));
                    answer(out, Step.MAIL, recipient);
                } else {
                    say(out, verb.equals("QUIT") ? "221 bye" : "250 fine");
                }
            }
        } catch (IOException hungUp) {
            // What a client that hangs up makes of it is seen in its rows.
            hangUps.add(hungUp);
        }
    }

    private void answer(OutputStream out, Step at, String recipient) throws IOException {
        var script = scripts.getOrDefault(recipient, new ArrayDeque<>());
        var next = script.peek();
        if (next == null || next.at() != at) {
            say(out, "250 fine");
            return;
        }
        script.remove();
        next.first().run();
        for (var line : next.answer()) {
            pause(next.pause());
            say(out, line);
        }
    }

    private static String messageId(BufferedReader in) throws IOException {
        var id = "";
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            }
        }
        return id;
    }

    /** The end of the test ends every pause. */
    private void pause(int seconds) throws IOException {
        try {
            if (seconds > 0 && closing.await(seconds, TimeUnit.SECONDS)) {
                throw new IOException("The test is over");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        door.close();
    }
}
