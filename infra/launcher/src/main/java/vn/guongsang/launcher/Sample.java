package vn.guongsang.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

    /** Everybody of the sample who can sign in; nobody where it never was. */
    List<Account> accounts() {
        return Files.exists(home.sampleAccounts()) ? everybody() : List.of();
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
        }
    }

    private static void write(Path file, Object content) {
        PrivateFile.write(file, JSON.writeValueAsString(content) + "\n");
    }

    /**
     * Fills both centres through the public interface, once for each home.
     *
     * @param months whether they have lived through months when it is done
     */
    void load(Configuration configuration, boolean months) {
        var marks = SampleMarks.in(home.sampleLoaded());
        // A home that began without months has a life of its own by now.
        if (months && marks.isEmpty()) {
            marks.begin(configuration.now());
        }
        try (var door = new Door(configuration.gatewayUrl());
                var clocks =
                        new ServiceClocks(configuration.servicePorts(), secrets.management())) {
            var desks =
                    centres.stream().map(centre -> new SampleDesks(centre, secrets, door)).toList();
            var life = new SampleLife(desks, clocks, marks);
            var begun = marks.begun();
            if (begun.isPresent()) {
                life.live(begun.get());
                clocks.shift(configuration.clockOffset());
                life.arrive(LocalDate.ofInstant(configuration.now(), Moment.ZONE));
            } else {
                life.beginToday(LocalDate.ofInstant(configuration.now(), Moment.ZONE));
            }
        }
    }
}
