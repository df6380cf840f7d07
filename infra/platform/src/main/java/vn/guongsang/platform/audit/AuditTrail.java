package vn.guongsang.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;

/** Adds to the audit, in the transaction of what was done: neither is there without the other. */
class AuditTrail {

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done. */
    record Deed(
            String act,
            String thing,
            @Nullable UUID onBehalfOf,
            @Nullable String reason,
            @Nullable String before,
            @Nullable String after) {}

    @Transactional(propagation = Propagation.REQUIRED)
    void add(Actor by, Deed done) {
        write(by.account(), by.person(), done);
    }

    /**
     * @param cause what did it, since nobody has asked for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void addWithoutCaller(String cause, Deed done) {
        write(cause, null, done);
    }

    private void write(String account, @Nullable UUID person, Deed done) {
        jdbc.sql(
                        """
                        insert into audit_entry (centre_id, account, person_id, on_behalf_of, act, thing, reason,
                                                 before_digest, after_digest)
                        values (current_centre(), :account, :person, :onBehalfOf, :act, :thing, :reason, :before, :after)
                        """)
                .param("account", account)
                .param("person", person)
                .param("onBehalfOf", done.onBehalfOf())
                .param("act", done.act())
                .param("thing", done.thing())
                .param("reason", done.reason())
                .param("before", done.before())
                .param("after", done.after())
                .update();
    }
}
