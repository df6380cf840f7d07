package vn.guongsang.award.approval;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The centre's numbered decisions. Joins the caller's transaction. */
@Component
class DecisionRegister {

    private final JdbcClient jdbc;

    DecisionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters a decision; the same one once more, for another person whom it names, is no second
     * entry.
     *
     * @throws ProposalRefused.NumberTaken if its number of that year stands for another decision
     */
    void enter(NumberedDecision decision) {
        var name = decision.named();
        jdbc.sql(
                        """
                        insert into decision (centre_id, year, number, symbol, signed_on, signer, capacity)
                        values (current_centre(), ?, ?, ?, ?, ?, ?)
                        on conflict (centre_id, year, number) do nothing
                        """)
                .params(
                        name.decisionYear(),
                        name.decisionNumber(),
                        decision.symbol(),
                        decision.signedOn(),
                        decision.signer(),
                        decision.capacity())
                .update();
        if (!decision.equals(entered(name))) {
            throw new ProposalRefused.NumberTaken(name);
        }
    }

    private NumberedDecision entered(DecisionNumber name) {
        return jdbc.sql(
                        """
                        select number, symbol, signed_on, signer, capacity from decision
                         where year = ? and number = ?
                        """)
                .params(name.decisionYear(), name.decisionNumber())
                .query(NumberedDecision.class)
                .single();
    }
}
