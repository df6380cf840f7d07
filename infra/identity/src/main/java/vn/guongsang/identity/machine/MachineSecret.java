package vn.guongsang.identity.machine;

import java.util.UUID;

/** What a program signs in with; nobody can see the secret a second time. */
public record MachineSecret(UUID id, String clientId, String clientSecret) {

    @Override
    public String toString() {
        return "Secret of " + clientId;
    }
}
