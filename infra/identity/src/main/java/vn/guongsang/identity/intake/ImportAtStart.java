package vn.guongsang.identity.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.account.Account;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.SecretHash;
import vn.guongsang.identity.client.Clients;

/**
 * Registers the gateway and takes in accounts and clients from files, before this process calls
 * itself ready. An entry that is unchanged since the last start costs one query and no hash.
 */
@Component
class ImportAtStart implements ApplicationRunner {

    private final IdentityProperties properties;
    private final Imported imported;
    private final Clients clients;
    private final Accounts accounts;
    private final SecretHash secrets;
    private final JsonMapper json;

    ImportAtStart(
            IdentityProperties properties,
            Imported imported,
            Clients clients,
            Accounts accounts,
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
            var username = entry.username().strip().toLowerCase(Locale.ROOT);
            imported.once(
                    "account",
                    username,
                    entry,
                    () ->
                            accounts.save(
                                    new Account(
                                            username,
                                            hashes.computeIfAbsent(
                                                    entry.password(), secrets::ofPassword),
                                            true,
                                            entry.name(),
                                            entry.mandate())));
        }
    }

    private <T> List<T> read(@Nullable Path file, Class<T[]> type) {
        return file == null ? List.of() : List.of(json.readValue(file, type));
    }
}
