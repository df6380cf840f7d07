package vn.guongsang.identity.account;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a centre keeps somebody who can give accounts. Joins the caller's transaction.
 */
@Component
class Administrators {

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else of the centre take an administrator away until the transaction ends. */
    void hold(UUID centre) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:centre, 1))")
                .param("centre", centre.toString())
                .query((row, number) -> number)
                .list();
    }

    /**
     * @throws AccountRefused.LastAdministrator if nobody is left, today and without an end
     */
    void assertOneIsLeft(UUID centre) {
        var left =
                jdbc.sql(
                                """
                                select exists (
                                    select from account join account_role on account = account.id
                                     where centre = :centre and enabled and role = 'ADMIN'
                                       and valid_from <= :today and valid_to is null)
                                """)
                        .param("centre", centre)
                        .param("today", VietnameseDay.today())
                        .query(Boolean.class)
                        .single();
        if (!left) {
            throw new AccountRefused.LastAdministrator();
        }
    }
}
