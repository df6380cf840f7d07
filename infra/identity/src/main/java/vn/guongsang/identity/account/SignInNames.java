package vn.guongsang.identity.account;

import java.time.Instant;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account of whoever types a name at sign-in. */
@Component
class SignInNames implements UserDetailsService {

    private final Accounts accounts;

    SignInNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return accounts.named(Username.of(typed))
                .map(SignInNames::login)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** Without authorities: a mandate can change, and is read again for every token. */
    private static UserDetails login(Account account) {
        return User.withUsername(account.username())
                .password(account.password().hash())
                .disabled(!account.enabled())
                .credentialsExpired(account.password().isOver(Instant.now()))
                .authorities(new String[0])
                .build();
    }
}
