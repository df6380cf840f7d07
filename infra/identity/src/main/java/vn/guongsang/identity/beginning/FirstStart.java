package vn.guongsang.identity.beginning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.password.OneTimeLinks;

/**
 * Makes the link with which an empty system begins, once nothing was imported either. It is in a
 * file for whoever runs this process, never in a log. Each start without an account makes a new
 * one.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final Duration LIFE = Duration.ofHours(24);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final IdentityProperties properties;

    FirstStart(Accounts accounts, OneTimeLinks links, IdentityProperties properties) {
        this.accounts = accounts;
        this.links = links;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var file = properties.identity().firstStartFile();
        if (!accounts.isEmpty()) {
            over();
        } else if (file == null) {
            LOG.warn("There is no account: set guongsang.identity.first-start-file to get a link");
        } else {
            var secret = links.make(OneTimeLinks.Purpose.FIRST_START, null, LIFE);
            write(file, properties.issuer() + "/first-start?link=" + secret + "\n");
            LOG.warn("There is no account yet: open the link in {} within 24 hours", file);
        }
    }

    /** The link is of no use any more. */
    public void over() {
        var file = properties.identity().firstStartFile();
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                LOG.warn("{} is of no use any more; it could not be deleted", file);
            }
        }
    }

    private static void write(Path file, String link) {
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            Files.deleteIfExists(partial);
            Files.createFile(partial, owner);
            Files.writeString(partial, link);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
