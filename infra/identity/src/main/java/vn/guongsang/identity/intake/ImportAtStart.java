package vn.guongsang.identity.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.account.ImportAccount;
import vn.guongsang.identity.account.SecretHash;
import vn.guongsang.identity.account.Username;
import vn.guongsang.identity.client.Clients;

/**
 * Registers the gateway and takes in accounts and clients from files, before this process calls
 * itself ready. An entry that is unchanged since the last start costs one query and no hash.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportAtStart implements ApplicationRunner {

    private final IdentityProperties properties;
    private final Imported imported;
    private final Clients clients;
    private final ImportAccount accounts;
    private final SecretHash secrets;
    private final JsonMapper json;

    ImportAtStart(
            IdentityProperties properties,
            Imported imported,
            Clients clients,
            ImportAccount accounts,
            SecretHash secrets,
            JsonMapper json) {
        this.properties = properties;
        this.imported = imported;
        this.clients = clients;
        this.accounts = accounts;
        this.secrets = secrets;
        this.json = json;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var own = properties.identity();
        var publicUrl = properties.publicUrl();
        var secret = own.gatewayClientSecret();
        imported.once(
                "gateway",
                "gateway",
                List.of(publicUrl, secret),
                () -> clients.saveGateway(publicUrl, secret));
        machines(read(own.clientsFile(), ClientEntry[].class));
        people(read(own.accountsFile(), AccountEntry[].class));
    }

    private void machines(List<ClientEntry> entries) {
        for (var entry : entries) {
            imported.once(
                    "client",
                    entry.clientId(),
                    entry,
                    () ->
                            clients.saveMachine(
                                    entry.clientId(), entry.clientSecret(), entry.mandate()));
        }
    }

    /** Accounts of one file that share a password share its hash, since hashing is slow. */
    private void people(List<AccountEntry> entries) {
        var hashes = new HashMap<String, String>();
        for (var entry : entries) {
            var username = Username.of(entry.username());
            imported.once(
                    "account",
                    username,
                    entry,
                    () ->
                            accounts.take(
                                    new ImportAccount.Command(
                                            username,
                                            hashes.computeIfAbsent(
                                                    entry.password(), secrets::ofPassword),
                                            entry.name(),
                                            entry.mandate())));
        }
    }

    private <T> List<T> read(@Nullable Path file, Class<T[]> type) {
        return file == null ? List.of() : List.of(json.readValue(file, type));
    }
}
