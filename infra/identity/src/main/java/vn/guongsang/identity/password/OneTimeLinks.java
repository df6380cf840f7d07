package vn.guongsang.identity.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Links that work once and for a while. Kept is a digest: who reads the table can follow none. */
@Component
public class OneTimeLinks {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom chance = new SecureRandom();

    OneTimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a link is for. */
    public enum Purpose {
        FIRST_START,
        INVITATION,
        RESET
    }

    /** What stands behind a link. */
    record Behind(Purpose purpose, @Nullable UUID account) {}

    /**
     * Makes a link; what it opens is in the text that is returned and nowhere else.
     *
     * @param account none for a first start
     */
    public String make(Purpose purpose, @Nullable UUID account, Duration life) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        """
                        insert into one_time_link (digest, purpose, account, expires_at)
                        values (:digest, :purpose, :account, now() + make_interval(secs => :life))
                        """)
                .param("digest", digest(secret))
                .param("purpose", purpose.name())
                .param("account", account)
                .param("life", life.toSeconds())
                .update();
        return secret;
    }

    /** Looks without using it up: programs that check mails follow links as well. */
    private Optional<Behind> look(String secret) {
        return jdbc.sql(
                        """
                        select purpose, account from one_time_link
                         where digest = :digest and expires_at > now()
                        """)
                .param("digest", digest(secret))
                .query(OneTimeLinks::behind)
                .optional();
    }

    /** Whether it opens a first start. */
    public boolean opensFirstStart(String secret) {
        return look(secret).filter(link -> link.purpose() == Purpose.FIRST_START).isPresent();
    }

    /** Whether it lets somebody choose the password of an account. */
    public boolean opensAccount(String secret) {
        return look(secret).filter(link -> link.account() != null).isPresent();
    }

    /** Uses the link up; whoever comes second, be it at the same moment, finds nothing. */
    Optional<Behind> spend(String secret) {
        return jdbc.sql(
                        """
                        delete from one_time_link where digest = :digest and expires_at > now()
                        returning purpose, account
                        """)
                .param("digest", digest(secret))
                .query(OneTimeLinks::behind)
                .optional();
    }

    /** Uses up the link to a first start; false where it was none. */
    public boolean spendFirstStart(String secret) {
        return spend(secret).filter(link -> link.purpose() == Purpose.FIRST_START).isPresent();
    }

    /** No link opens the account any more. */
    void forget(UUID account) {
        jdbc.sql("delete from one_time_link where account = :account")
                .param("account", account)
                .update();
    }

    /** Every first start is over. */
    public void forgetFirstStart() {
        jdbc.sql("delete from one_time_link where purpose = 'FIRST_START'").update();
    }

    /** Whether the account got a link a moment ago. */
    boolean isFresh(UUID account, Duration moment) {
        return jdbc.sql(
                        """
                        select exists (select from one_time_link
                                        where account = :account and purpose = 'RESET'
                                          and created_at > now() - make_interval(secs => :moment))
                        """)
                .param("account", account)
                .param("moment", moment.toSeconds())
                .query(Boolean.class)
                .single();
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        jdbc.sql("delete from one_time_link where expires_at < now()").update();
    }

    private static Behind behind(ResultSet row, int number) throws SQLException {
        return new Behind(
                Purpose.valueOf(row.getString("purpose")), row.getObject("account", UUID.class));
    }

    /** Unsalted: the secret is 256 random bits. */
    private static String digest(String secret) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
