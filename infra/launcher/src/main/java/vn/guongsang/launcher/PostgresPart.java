package vn.guongsang.launcher;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.backing.Databases;
import vn.guongsang.backing.PostgresServer;

/** PostgreSQL with all seven databases. */
final class PostgresPart extends Part {
    private final Home home;
    private final Secrets secrets;
    private final Spawner spawner;
    private volatile @Nullable PostgresServer server;

    PostgresPart(int port, Secrets secrets, Home home, Spawner spawner) {
        super("postgresql", port, OptionalInt.empty(), home.postgres().resolve("server.log"));
        this.home = home;
        this.secrets = secrets;
        this.spawner = spawner;
    }

    @Override
    public synchronized void start() {
        spawner.assertOpen();
        if (!isAlive()) {
            server = PostgresServer.start(home.postgres(), port(), secrets.superuser());
        }
    }

    /** Ready with all databases and roles. */
    @Override
    public void awaitReady() {
        var passwords =
                Databases.roles().stream()
                        .collect(Collectors.toMap(Function.identity(), secrets::database));
        Databases.provision(server(), passwords);
    }

    @Override
    synchronized boolean stop(Duration patience) {
        var current = server;
        if (current == null) {
            return true;
        }
        Thread.ofVirtual().start(current::close);
        var complied =
                current.onExit()
                        .thenApply(_ -> true)
                        .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
        kill9();
        return complied;
    }

    @Override
    public void kill9() {
        var current = server();
        current.kill();
        current.onExit().join();
    }

    @Override
    public boolean isAlive() {
        var current = server;
        return current != null && current.isAlive();
    }

    @Override
    public long pid() {
        return server().pid();
    }

    @Override
    public CompletableFuture<?> onExit() {
        return server().onExit();
    }

    PostgresServer server() {
        var current = server;
        if (current == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return current;
    }
}
