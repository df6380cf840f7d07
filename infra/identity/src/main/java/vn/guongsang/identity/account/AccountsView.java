package vn.guongsang.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of a centre, for those who look after them. */
@Component
public class AccountsView {

    private static final String GRANTS =
            """
            (select coalesce(json_agg(json_build_object('role', role, 'from', valid_from, 'to', valid_to)
                                      order by role), '[]')
               from account_role where account = account.id) as grants
            """;
    private static final String ROWS =
            """
            select id, username, name, email, unit, person, enabled, password_to_change, version,
            """
                    + GRANTS
                    + " from account where centre = :centre";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AccountsView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Those whose name or user name has the words in it, with or without diacritics; the oldest
     * first.
     *
     * @param after only accounts that are younger than this one
     */
    @Transactional(readOnly = true)
    public List<AccountRow> list(Caller by, String search, UUID after, int limit) {
        Policy.READ_ACCOUNTS.require(by);
        return jdbc.sql(
                        ROWS
                                + """
                                   and id > :after
                                   and (strpos(unaccent(lower(name)), unaccent(lower(:search))) > 0
                                        or strpos(username, lower(:search)) > 0)
                                 order by id limit :limit
                                """)
                .param("centre", by.centre())
                .param("after", after)
                .param("search", search.strip())
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /**
     * @throws NotFound if there is none, or it is another centre's
     */
    @Transactional(readOnly = true)
    public AccountRow account(Caller by, UUID id) {
        Policy.READ_ACCOUNTS.require(by);
        return jdbc.sql(ROWS + " and id = :id")
                .param("centre", by.centre())
                .param("id", id)
                .query(this::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All roles that an account has, had or will have. */
    public List<Grant> grants(UUID account) {
        return read(
                jdbc.sql("select " + GRANTS + " from account where id = :id")
                        .param("id", account)
                        .query(String.class)
                        .single());
    }

    private AccountRow row(ResultSet row, int number) throws SQLException {
        return new AccountRow(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("unit", UUID.class),
                row.getObject("person", UUID.class),
                row.getBoolean("enabled"),
                row.getBoolean("password_to_change"),
                read(row.getString("grants")),
                row.getLong("version"));
    }

    private List<Grant> read(String grants) {
        return json.readValue(grants, new TypeReference<>() {});
    }
}
