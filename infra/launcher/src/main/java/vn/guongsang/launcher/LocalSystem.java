package vn.guongsang.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private final Options options;
    private final Progress progress;
    private final Home home;
    private final Secrets secrets;
    private final Configuration configuration;
    private final Sample sample;
    private final Spawner spawner = new Spawner();
    private final Supervisor supervisor;
    private final PostgresPart postgres;
    private final Part kafka;
    private final Part identity;
    private final List<Part> services;
    private final Part gateway;
    private @Nullable MailSink mailSink;
    private volatile boolean closing;

    private LocalSystem(Options options, Home home, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.home = home;
        supervisor = new Supervisor(progress);
        secrets = new Secrets(home.secrets());
        sample = new Sample(home, secrets);
        if (options.sample()) {
            sample.handOut();
        } else {
            sample.handOutFirst();
        }
        configuration = Configuration.of(options, home, secrets);
        var commands = new Commands(options.jvmFlags(), options.heaps());
        var workshop = new Workshop(configuration, commands, new Jars(options.checkout()), spawner);
        postgres = workshop.postgres();
        kafka = workshop.kafka();
        identity = workshop.identity();
        services = Stream.of(Topic.Service.values()).map(workshop::service).toList();
        gateway = workshop.gateway();
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
            Preflight.assertSpace(home.directory(), Preflight.NEEDED_BYTES);
            return new LocalSystem(options, home, progress);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    void begin() {
        if (!spawner.holdsChildren()) {
            progress.say(
                    "setpriv is missing (install util-linux): killed with kill -9, this leaves"
                            + " processes behind.");
        }
        try {
            Together.run(this::startMailSink, () -> bring(postgres), () -> bring(kafka));
            var programs = new ArrayList<Part>(services);
            programs.addFirst(identity);
            programs.addLast(gateway);
            Together.run(
                    options.atOnce(),
                    programs.stream().<Runnable>map(part -> () -> bring(part)).toList());
            if (options.sample()) {
                watch(
                        "sample",
                        () -> sample.load(configuration.gatewayUrl(), configuration.today()));
            }
            if (options.restarts()) {
                parts().forEach(supervisor::watch);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startMailSink() {
        if (options.smtp() == null) {
            watch(
                    "mail sink",
                    () ->
                            mailSink =
                                    MailSink.start(
                                            home.mail(),
                                            configuration.port("mail.smtp"),
                                            configuration.port("mail.http")));
        }
    }

    private void bring(Part part) {
        watch(
                part.name(),
                () -> {
                    part.start();
                    part.awaitReady();
                });
    }

    private void watch(String name, Runnable work) {
        var begun = System.nanoTime();
        progress.starting(name);
        work.run();
        progress.ready(name, Duration.ofNanos(System.nanoTime() - begun));
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
        stop(Duration.ofSeconds(2), List.of(gateway));
        stop(Duration.ofSeconds(4), services);
        stop(Duration.ofSeconds(1), List.of(identity));
        stop(Duration.ofSeconds(1), List.of(kafka));
        stop(Duration.ofSeconds(1), List.of(postgres));
        if (mailSink != null) {
            mailSink.close();
        }
        home.close();
    }

    /** What does not comply in time is killed. */
    private static void stop(Duration patience, List<Part> parts) {
        Together.run(
                parts.size(),
                parts.stream().<Runnable>map(part -> () -> part.stop(patience)).toList());
    }

    /** Whether it is being stopped, or was. */
    boolean isClosing() {
        return closing;
    }

    /** All of them, in the order in which they start. */
    public List<Part> parts() {
        return Stream.of(List.of(postgres, kafka, identity), services, List.of(gateway))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * One part: {@code postgresql}, {@code kafka}, {@code identity}, {@code gateway} or a service,
     * such as {@code review}.
     */
    public Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no part " + name));
    }

    /** The address to open. */
    public URI publicUrl() {
        return configuration.publicUrl();
    }

    /** The mails of a system without a mail server of its own. */
    public MailSink mailSink() {
        if (mailSink == null) {
            throw new IllegalStateException("Mail goes to " + options.smtp());
        }
        return mailSink;
    }

    /** The login that may do everything on Kafka. */
    public KafkaLogin kafkaAdmin() {
        return new KafkaLogin(
                configuration.bootstrap(), KafkaLogin.ADMIN, secrets.kafka(KafkaLogin.ADMIN));
    }

    /** A connection that may do everything in that database. */
    public Connection connect(String database) throws SQLException {
        return postgres.server().connect(database);
    }

    /** Who can sign in. */
    public List<Account> accounts() {
        return sample.isThere() ? sample.accounts() : List.of(Account.first(secrets));
    }

    Path accountsFile() {
        return configuration.accountsFile();
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
