package vn.guongsang.systemtests.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.launcher.LocalSystem;
import vn.guongsang.launcher.Options;
import vn.guongsang.launcher.Part;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Invariants;
import vn.guongsang.systemtests.client.ParkedEvents;
import vn.guongsang.systemtests.client.ReadModel;
import vn.guongsang.systemtests.client.SampleClient;
import vn.guongsang.systemtests.client.Tokens;
import vn.guongsang.systemtests.evidence.Evidence;
import vn.guongsang.systemtests.evidence.Lag;
import vn.guongsang.systemtests.evidence.Log;
import vn.guongsang.systemtests.evidence.Mail;
import vn.guongsang.systemtests.evidence.Meters;
import vn.guongsang.systemtests.evidence.Observer;
import vn.guongsang.systemtests.evidence.Stores;
import vn.guongsang.systemtests.fault.FaultSwitch;
import vn.guongsang.systemtests.fault.Redelivery;

/** One system of real processes with the sample centres in it. */
public final class Installation implements AutoCloseable {
    private final LocalSystem system;
    private final Api api;
    private final Tokens tokens;
    private final Admin admin;
    private final Stores stores;
    private final Log log;
    private final Lag lag;
    private final Occasions occasions;
    private final OwnCount ownCount;

    private Installation(LocalSystem system, Path folder) {
        this.system = system;
        this.api = new Api(system.publicUrl());
        this.tokens = new Tokens(api);
        var login = bounded(system.kafkaAdmin().properties());
        this.admin = Admin.create(login);
        this.stores = new Stores(system::connect);
        this.log = new Log(login);
        this.lag = new Lag(admin);
        this.occasions = new Occasions(folder.resolve("ledger"), clients(), api, tokens);
        this.ownCount = new OwnCount(new Invariants(api, tokens, clients()));
    }

    /**
     * Starts everything anew and returns when it is ready.
     *
     * @param folder for the home and the ledgers; what an earlier run left there is wiped
     */
    public static Installation start(
            Path checkout, Path folder, UnaryOperator<Options.Builder> changes) {
        var options =
                Options.of(
                        checkout,
                        builder ->
                                changes.apply(
                                        builder.home(folder.resolve("home"))
                                                .port(0)
                                                .months(false)
                                                .fresh()));
        return new Installation(LocalSystem.start(options), folder);
    }

    public Part part(String name) {
        return system.part(name);
    }

    public Part part(Service service) {
        return system.part(service.principal());
    }

    /** Another process of that service, not started; whoever starts it stops it. */
    public Part second(Service service) {
        return system.second(service);
    }

    public Api api() {
        return api;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Stores stores() {
        return stores;
    }

    public Log log() {
        return log;
    }

    public Lag lag() {
        return lag;
    }

    public Admin admin() {
        return admin;
    }

    public URI publicUrl() {
        return system.publicUrl();
    }

    /** A connection that may do everything in that database. */
    public Connection connect(String database) throws SQLException {
        return system.connect(database);
    }

    public Path home() {
        return system.home();
    }

    /** What Prometheus has seen of the system. */
    public Observer observer() {
        return new Observer(system.prometheus().orElseThrow());
    }

    /** Writes into the log with the rights of the services. */
    public Redelivery redelivery() {
        return new Redelivery(new ServiceLogins(home(), system.kafkaAdmin().bootstrap())::of);
    }

    public FaultSwitch faults(Service service) {
        return new FaultSwitch(part(service).managementPort(), managementSecret());
    }

    /** What opens the management ports of the services. */
    public String managementSecret() {
        try {
            return Files.readString(home().resolve("secrets/management"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Meters meters(Service service) {
        return new Meters(part(service).managementPort());
    }

    public ParkedEvents parkedEvents(Service service) {
        return new ParkedEvents(api, tokens, clients(), service);
    }

    /** One read model of a service, for an operator. */
    public ReadModel readModel(Service service, String name) {
        return new ReadModel(api, tokens, clients(), service, name);
    }

    /** What the services say of their own rows. */
    OwnCount ownCount() {
        return ownCount;
    }

    public List<Mail> mails() {
        return system.mailSink().mails().stream()
                .map(
                        mail ->
                                new Mail(
                                        mail.messageId(),
                                        mail.to(),
                                        mail.subject(),
                                        mail.headers().getOrDefault("X-Guongsang-Nomination", "")))
                .toList();
    }

    /** Programs of both sample centres. */
    public List<SampleClient> clients() {
        return system.clients().stream()
                .map(
                        client ->
                                new SampleClient(
                                        client.clientId(),
                                        client.clientSecret(),
                                        client.centre(),
                                        client.unit(),
                                        client.person(),
                                        Set.copyOf(client.roles())))
                .toList();
    }

    /** Both sample centres. */
    public List<UUID> centres() {
        return clients().stream().map(SampleClient::centre).distinct().toList();
    }

    /** Calls to work on, each used once. */
    public Occasions occasions() {
        return occasions;
    }

    /** A call that is due in a month, in the first sample centre. */
    public Occasion occasion(String name) {
        return occasions.open(name, centres().getFirst());
    }

    /** All that there is to see at this moment. */
    public Evidence evidence() {
        return stores.read(log.read(), mails());
    }

    private static Map<String, Object> bounded(Map<String, Object> login) {
        var settings = new LinkedHashMap<>(login);
        settings.put("request.timeout.ms", 5000);
        settings.put("default.api.timeout.ms", 15000);
        return settings;
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
        api.close();
        system.close();
    }
}
