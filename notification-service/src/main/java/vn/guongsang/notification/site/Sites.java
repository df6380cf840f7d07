package vn.guongsang.notification.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;

/**
 * Which centre an address belongs to. A reader has no token that could say so, and ids and slugs
 * alone stand outside of the fence. They open nothing by themselves: the centre's own setting has
 * to name the same slug today.
 */
@Component
public class Sites {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Setting<PublicSite> setting;

    Sites(JdbcClient jdbc, Settings settings, Setting<PublicSite> setting) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.setting = setting;
    }

    /**
     * Does the work for the centre whose site this is, inside its fence.
     *
     * @throws NotFound if no centre has such a site today
     */
    public <R> R within(String slug, Function<PublicSite, R> work) {
        var centre = centre(slug).orElseThrow(NotFound::new);
        return CentreScope.<R, RuntimeException>call(
                centre, () -> work.apply(confirmed(slug).orElseThrow(NotFound::new)));
    }

    /** All that there are today. */
    public List<PublicSite> all() {
        return jdbc
                .sql("select slug, centre_id from public_site order by slug")
                .query((row, _) -> site(row.getString(1), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Writes down what the current centre has decided. The first that has a slug keeps it. */
    void keep() {
        var site = settings.today(setting);
        var centre = CentreScope.centre().orElseThrow();
        if (site.opens()) {
            jdbc.sql(
                            """
                            insert into public_site (slug, centre_id)
                            select :slug, :centre
                             where not exists (select 1 from public_site where slug = :slug)
                            on conflict (centre_id) do update set slug = excluded.slug
                            """)
                    .param("slug", site.slug())
                    .param("centre", centre)
                    .update();
        }
    }

    private Optional<PublicSite> site(String slug, UUID centre) {
        return CentreScope.<Optional<PublicSite>, RuntimeException>call(
                centre, () -> confirmed(slug));
    }

    private Optional<PublicSite> confirmed(String slug) {
        return Optional.of(settings.today(setting)).filter(site -> site.slug().equals(slug));
    }

    private Optional<UUID> centre(String slug) {
        return jdbc.sql("select centre_id from public_site where slug = ?")
                .param(slug)
                .query(UUID.class)
                .optional();
    }
}
