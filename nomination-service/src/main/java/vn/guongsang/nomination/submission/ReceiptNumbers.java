package vn.guongsang.nomination.submission;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what each call has received: 1, 2, 3 without gap or double. The call's row is held until
 * the caller's transaction ends, so a number that is undone is given again; whoever takes one must
 * hold no other lock that a sign-off waits for, and so takes it before writing anything.
 */
@Component
class ReceiptNumbers {

    private final JdbcClient jdbc;

    ReceiptNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(UUID callId) {
        return jdbc.sql(
                        """
                        insert into receipt_counter (centre_id, call_id, last_number)
                        values (current_centre(), ?, 1)
                        on conflict (centre_id, call_id) do update set last_number = receipt_counter.last_number + 1
                        returning last_number
                        """)
                .param(callId)
                .query(Integer.class)
                .single();
    }
}
