package vn.guongsang.identity.signin;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.account.Account;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.Username;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/**
 * Signs people in by name and password, ever slower where it fails. A name that nobody has, a wrong
 * password, a closed account and a slip that is too old are told apart neither by the answer nor by
 * its time.
 */
@Component
class SlowedSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final FailedSignIns failed;
    private final AuditLog audit;

    SlowedSignIn(
            UserDetailsService names,
            PasswordEncoder secrets,
            Accounts accounts,
            SignInAttempts attempts,
            FailedSignIns failed,
            AuditLog audit) {
        this.passwords = new DaoAuthenticationProvider(names);
        this.passwords.setPasswordEncoder(secrets);
        this.accounts = accounts;
        this.attempts = attempts;
        this.failed = failed;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var name = Username.of(typed.getName());
        if (!attempts.begin(name)) {
            fail(name);
            throw new TooManyAttempts();
        }
        try {
            var signedIn = passwords.authenticate(typed);
            attempts.forget(name);
            accounts.open(name).ifPresent(this::tell);
            return signedIn;
        } catch (InternalAuthenticationServiceException outage) {
            throw outage;
        } catch (AuthenticationException refused) {
            fail(name);
            throw refused;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private void fail(String name) {
        failed.count(accounts.named(name).map(Account::id).orElse(null));
    }

    private void tell(Account account) {
        audit.write(
                AuditLog.Line.about(
                        Act.SIGNED_IN,
                        account.mandate().centre(),
                        account.username(),
                        account.id(),
                        null));
    }
}
