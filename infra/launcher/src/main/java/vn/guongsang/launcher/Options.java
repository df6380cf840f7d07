package vn.guongsang.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is started, and how.
 *
 * @param checkout holds the built jars
 * @param home where data, logs and secrets live
 * @param port of the gateway; 0 takes a free one and keeps it for later starts
 * @param publicUrl address under which people reach the gateway; none means this machine's own
 * @param smtp a real mail server; none means the mail sink
 * @param at where the domain clock starts; none means now
 * @param sample whether the two sample centres are there
 * @param months whether the sample has lived through its past months
 * @param fresh whether what earlier starts left is wiped first
 * @param faults whether fault points can be switched on in the services: for tests only
 * @param observe whether Prometheus runs beside it
 * @param restarts whether a part that dies is started again
 * @param jvmFlags flags of every process
 * @param heaps most heap of a part by its name, as {@code -Xmx} takes it; others have a default
 * @param atOnce how many processes start at the same time
 */
public record Options(
        Path checkout,
        Path home,
        int port,
        @Nullable URI publicUrl,
        @Nullable MailServer smtp,
        @Nullable Instant at,
        boolean sample,
        boolean months,
        boolean fresh,
        boolean faults,
        boolean observe,
        boolean restarts,
        List<String> jvmFlags,
        Map<String, String> heaps,
        int atOnce) {

    /** Quick to start and small, at the price of half the throughput. */
    public static final List<String> TRIAL_FLAGS =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    // What a service fills at its start: else it collects everything three times.
                    "-XX:MetaspaceSize=128m",
                    "-Xss512k");

    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_AT_ONCE = 3;

    public Options {
        jvmFlags = List.copyOf(jvmFlags);
        heaps = Map.copyOf(heaps);
    }

    /** The defaults of {@code infra/run}, changed as said. */
    public static Options of(Path checkout, UnaryOperator<Builder> changes) {
        return changes.apply(new Builder(checkout)).build();
    }

    /** What the programs are started as: what nobody may do to real people is possible then. */
    List<String> profiles() {
        var profiles = new ArrayList<String>();
        if (faults) {
            profiles.add("faults");
        }
        if (sample) {
            profiles.add("sample");
        }
        return profiles;
    }

    /** Changes defaults one by one. */
    public static final class Builder {
        private final Path checkout;
        private Path home;
        private int port = DEFAULT_PORT;
        private @Nullable URI publicUrl;
        private @Nullable MailServer smtp;
        private @Nullable Instant at;
        private boolean sample = true;
        private boolean months = true;
        private boolean fresh;
        private boolean faults;
        private boolean observe;
        private boolean restarts;
        private List<String> jvmFlags = TRIAL_FLAGS;
        private Map<String, String> heaps = Map.of();
        private int atOnce = DEFAULT_AT_ONCE;

        private Builder(Path checkout) {
            this.checkout = checkout;
            this.home = checkout.resolve(".guongsang");
        }

        public Builder home(Path value) {
            home = value;
            return this;
        }

        public Builder port(int value) {
            port = value;
            return this;
        }

        public Builder publicUrl(URI value) {
            publicUrl = value;
            return this;
        }

        public Builder smtp(MailServer value) {
            smtp = value;
            return this;
        }

        public Builder at(Instant value) {
            at = value;
            return this;
        }

        public Builder empty() {
            sample = false;
            return this;
        }

        /** Without them the centres have their people and the call that is due next, at once. */
        public Builder months(boolean value) {
            months = value;
            return this;
        }

        public Builder fresh() {
            fresh = true;
            return this;
        }

        public Builder faults() {
            faults = true;
            return this;
        }

        public Builder observe() {
            observe = true;
            return this;
        }

        public Builder restarts() {
            restarts = true;
            return this;
        }

        public Builder jvmFlags(List<String> value) {
            jvmFlags = value;
            return this;
        }

        public Builder heaps(Map<String, String> value) {
            heaps = value;
            return this;
        }

        public Builder atOnce(int value) {
            atOnce = value;
            return this;
        }

        boolean isShiftedWithoutSample() {
            return at != null && !sample;
        }

        private Options build() {
            return new Options(
                    checkout, home, port, publicUrl, smtp, at, sample, months, fresh, faults,
                    observe, restarts, jvmFlags, heaps, atOnce);
        }
    }
}
