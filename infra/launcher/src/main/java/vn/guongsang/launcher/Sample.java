package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The two sample centres: who can sign in there, and how they get into a new system. */
record Sample(Home home, Secrets secrets, List<SampleCentre> centres) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Sample(Home home, Secrets secrets) {
        this(home, secrets, SampleCentre.all());
    }

    /** Everybody who can sign in; without the sample that is one person. */
    List<Account> accounts() {
        return Files.exists(home.sampleAccounts()) ? everybody() : List.of(Account.first(secrets));
    }

    List<Client> clients() {
        return centres.stream().flatMap(centre -> Client.of(centre, secrets)).toList();
    }

    private List<Account> everybody() {
        return centres.stream().flatMap(centre -> Account.of(centre, secrets)).toList();
    }

    /** Writes the files from which identity learns of accounts and clients. */
    void handOut(boolean wanted) {
        if (wanted) {
            write(home.sampleAccounts(), everybody());
            write(home.sampleClients(), clients());
        } else {
            write(home.firstAccount(), List.of(Account.first(secrets)));
        }
    }

    private static void write(Path file, Object content) {
        PrivateFile.write(file, JSON.writeValueAsString(content) + "\n");
    }

    /** Fills both centres through the public interface, once for each home and month. */
    void load(Configuration configuration) {
        var call = MonthlyCall.on(configuration.today());
        var gateway = configuration.gatewayUrl();
        var loaded = loaded();
        for (var centre : centres) {
            var organisation = centre.code();
            var monthly = centre.code() + " " + call.period();
            if (loaded.contains(organisation) && loaded.contains(monthly)) {
                continue;
            }
            try (var api = Api.signIn(gateway, Client.loader(centre, secrets))) {
                var loader = new SampleLoader(centre, api);
                if (!loaded.contains(organisation)) {
                    loader.loadOrganisation();
                    loaded.add(organisation);
                }
                loader.open(call);
                loaded.add(monthly);
            }
        }
        PrivateFile.write(home.sampleLoaded(), String.join("\n", loaded));
    }

    private List<String> loaded() {
        try {
            Path marks = home.sampleLoaded();
            return new ArrayList<>(Files.exists(marks) ? Files.readAllLines(marks) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
