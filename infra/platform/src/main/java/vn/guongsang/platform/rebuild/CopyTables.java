package vn.guongsang.platform.rebuild;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables beside the live ones. The run-time role may neither create nor move a table, so
 * functions of the owner do it, in the caller's transaction.
 */
class CopyTables {

    private final JdbcTemplate jdbc;

    CopyTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty ones, in the place of those that may be there. */
    void create(String name) {
        jdbc.update("call copy_create(?)", name);
    }

    void drop(String name) {
        jdbc.update("call copy_drop(?)", name);
    }

    /** Keeps everybody from writing the live tables until the transaction ends. */
    void holdLive(String name) {
        // Below the time after which PostgreSQL looks for deadlocks: this one gives way, not they.
        jdbc.execute("set local lock_timeout = '500ms'");
        jdbc.update("call copy_hold(?)", name);
    }

    boolean fits(String name) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select copy_fits(?)", Boolean.class, name));
    }

    /** The tables that are not the same; exact while the live ones are held. */
    List<Difference> differences(String name) {
        return jdbc
                .query(
                        "select * from copy_differences(?)",
                        (row, _) ->
                                new Difference(
                                        row.getString("of_table"),
                                        row.getLong("missing"),
                                        row.getLong("changed"),
                                        row.getLong("surplus")),
                        name)
                .stream()
                .filter(each -> each.missing() + each.changed() + each.surplus() > 0)
                .toList();
    }

    /** The copy becomes the live one, and the live one the copy. */
    void swap(String name) {
        jdbc.update("call copy_swap(?)", name);
    }

    /** What is written or read by the work are the tables beside the live ones. */
    void inside(String name, Runnable work) {
        jdbc.queryForObject(
                "select set_config('search_path', ?, true)",
                String.class,
                name + "_beside, public");
        work.run();
        jdbc.execute("set local search_path to default");
    }
}
