package vn.guongsang.systemtests.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A network between two processes that can be slow, silent, or lose the answers. */
public final class Link implements AutoCloseable {

    /** What becomes of bytes that pass. */
    public enum Weather {
        CLEAR,
        /** What is asked arrives; instead of the answer the caller sees the connection reset. */
        LOSES_ANSWERS,
        /** Connections stay open and nothing passes any more, until the weather clears. */
        SILENT
    }

    private static final int CHUNK = 16 * 1024;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final ServerSocket door;
    private final int target;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger carried = new AtomicInteger();
    private volatile Weather weather = Weather.CLEAR;
    private volatile Duration delay = Duration.ZERO;

    private Link(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** A link to a port of this machine. */
    public static Link to(int target) {
        try {
            var link = new Link(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            link.threads.execute(link::accept);
            return link;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public int port() {
        return door.getLocalPort();
    }

    public void weather(Weather now) {
        weather = now;
    }

    /** How long everything takes on its way, in each direction. */
    public void delay(Duration each) {
        delay = each;
    }

    /** How many times bytes have passed. */
    public int carried() {
        return carried.get();
    }

    /** How many answers were lost. */
    public int lost() {
        return lost.get();
    }

    /** Cuts every connection at once. */
    public void cut() {
        open.forEach(Link::reset);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                open.add(near);
                open.add(far);
                threads.execute(() -> carry(near, far, false));
                threads.execute(() -> carry(far, near, true));
            } catch (IOException e) {
                // The target is away or the link is closed: the caller sees its connection end.
            }
        }
    }

    private void carry(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            carry(from.getInputStream(), to.getOutputStream(), from, to, answers);
        } catch (IOException e) {
            // One of them has hung up; both ends are closed above.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void carry(InputStream in, OutputStream out, Socket from, Socket to, boolean answers)
            throws IOException {
        var chunk = new byte[CHUNK];
        for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            LockSupport.parkNanos(delay.toNanos());
            while (weather == Weather.SILENT && !from.isClosed()) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
            if (answers && weather == Weather.LOSES_ANSWERS) {
                lost.incrementAndGet();
                reset(to);
                return;
            }
            out.write(chunk, 0, read);
            carried.incrementAndGet();
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // It is gone already.
        }
    }

    @Override
    public void close() {
        try (door) {
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
