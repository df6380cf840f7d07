package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.backing.KafkaLogin;
import vn.guongsang.backing.MailSink;
import vn.guongsang.contracts.Topic;

/**
 * The whole system as processes of this machine, for trying out, developing and testing.
 *
 * <pre>
 *      browsers and programs
 *               │
 *          ┌────▼────┐      ┌──────────┐
 *          │ gateway │◄────►│ identity │
 *          └────┬────┘      └──────────┘
 *      ┌────────┼───────┬──────────┬─────────────┐
 * nomination  review  award  notification  reporting     each with its own database in PostgreSQL
 *      └────────┴────── Kafka ─────┴─────────────┘
 *                                  └─► mail sink
 * </pre>
 */
public final class LocalSystem implements AutoCloseable {
    private static final Duration STOP = Duration.ofMillis(9_500);

    private final Options options;
    private final Progress progress;
    private final Home home;
    private final Configuration configuration;
    private final Sample sample;
    private final Spawner spawner = new Spawner();
    private final Supervisor supervisor;
    private final Workshop workshop;
    private final Parts parts;
    private volatile @Nullable MailSink mailSink;
    private volatile @Nullable Part prometheus;
    private volatile boolean closing;

    private LocalSystem(Options options, Home home, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.home = home;
        supervisor = new Supervisor(progress);
        var secrets = new Secrets(home.secrets());
        sample = new Sample(home, secrets);
        sample.handOut(options.sample());
        configuration = Configuration.of(options, home, secrets);
        var commands = new Commands(options.jvmFlags(), options.heaps());
        var jars = new Jars(options.checkout());
        workshop = new Workshop(configuration, commands, jars, spawner);
        parts = workshop.all();
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws CannotStart if something is not as a start needs it; then nothing is left running
     */
    public static LocalSystem start(Options options) {
        var system = prepare(options, Progress.SILENT);
        system.begin();
        return system;
    }

    /** Looks whether a start can succeed and takes the home; nothing runs yet. */
    static LocalSystem prepare(Options options, Progress progress) {
        Preflight.assertTrial(System.getenv());
        Preflight.assertBuilt(new Jars(options.checkout()).all());
        var home = Home.open(options.home(), options.fresh());
        try {
            return new LocalSystem(options, home, progress);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    void begin() {
        try {
            spawner.check(progress);
            Together.run(
                    this::bringMailSink, () -> bring(parts.postgres()), () -> bring(parts.kafka()));
            Together.run(options.atOnce(), parts.programs(), this::bring);
            if (options.sample()) {
                step("sample", () -> sample.load(configuration, options.months()));
            }
            if (options.observe()) {
                observe();
            }
            if (options.restarts()) {
                parts.all().forEach(supervisor::watch);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Whoever wants to see the system sees it; that they cannot is no reason not to start. */
    private void observe() {
        try {
            var part = workshop.prometheus();
            prometheus = part;
            bring(part);
        } catch (IOException e) {
            progress.say("Prometheus does not run: " + e.getMessage());
        }
    }

    private void bringMailSink() {
        if (options.smtp() == null) {
            step("mail sink", () -> mailSink = configuration.startMailSink());
        }
    }

    private void bring(Part part) {
        step(
                part.name(),
                () -> {
                    part.start();
                    part.awaitReady();
                });
    }

    private void step(String name, Runnable work) {
        var begun = Instant.now();
        progress.starting(name);
        work.run();
        progress.ready(name, Duration.between(begun, Instant.now()));
    }

    /** Stops everything in order: the door first, the stores last; under ten seconds. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        supervisor.close();
        spawner.close();
        var observer = prometheus;
        if (observer != null) {
            observer.stop(Duration.ofMillis(500), progress);
        }
        var deadline = Instant.now().plus(STOP);
        stop(Duration.ofMillis(1500), List.of(parts.gateway()));
        stop(Duration.ofSeconds(4), parts.services());
        stop(Duration.ofSeconds(1), List.of(parts.identity()));
        stop(Duration.ofMillis(1500), List.of(parts.kafka()));
        // Its last checkpoint takes longest, so it has what the others left.
        stop(Duration.between(Instant.now(), deadline), List.of(parts.postgres()));
        var sink = mailSink;
        if (sink != null) {
            sink.close();
        }
        home.close();
    }

    private void stop(Duration patience, List<Part> those) {
        Together.run(those.size(), those, part -> part.stop(patience, progress));
    }

    /** All of them, in the order in which they start. */
    public List<Part> parts() {
        return parts.all();
    }

    /**
     * One part: {@code postgresql}, {@code kafka}, {@code identity}, {@code gateway} or a service,
     * such as {@code review}.
     */
    public Part part(String name) {
        return parts.named(name);
    }

    /**
     * Another process of a service that works beside the first, on the same stores; the gateway
     * does not know it. It is not started, and whoever starts it stops it.
     */
    public Part second(Topic.Service service) {
        return workshop.second(service);
    }

    /** The address to open. */
    public URI publicUrl() {
        return configuration.publicUrl();
    }

    /** The mails of a system without a mail server of its own. */
    public MailSink mailSink() {
        return Objects.requireNonNull(mailSink, "Mail goes to a server of its own");
    }

    /** Where Prometheus answers, if it runs beside the system. */
    public Optional<URI> prometheus() {
        return Optional.ofNullable(prometheus)
                .map(part -> URI.create("http://127.0.0.1:" + part.port()));
    }

    /** The login that may do everything on Kafka. */
    public KafkaLogin kafkaAdmin() {
        return configuration.kafkaLogin(KafkaLogin.ADMIN);
    }

    /** A connection that may do everything in that database. */
    public Connection connect(String database) throws SQLException {
        return parts.postgres().server().connect(database);
    }

    /** Who of the sample can sign in. */
    public List<Account> accounts() {
        return sample.accounts();
    }

    Path accountsFile() {
        return home.sampleAccounts();
    }

    /** The link with which a system without any account begins; none where somebody has one. */
    Optional<String> firstStart() {
        try {
            return Optional.of(Files.readString(home.firstStart()).strip());
        } catch (NoSuchFileException begun) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The programs of the sample that get tokens. */
    public List<Client> clients() {
        return sample.clients();
    }

    /** Where data, logs and secrets live. */
    public Path home() {
        return home.directory();
    }
}
