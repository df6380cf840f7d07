package vn.guongsang.platform.invariants;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lets all constraints of the database be relied on without counting their rows. */
@Configuration(proxyBeanMethods = false)
class DatabaseInvariants {

    /**
     * The database itself says no to all that its constraints and its fences are about, as long as
     * nobody has switched one off: for a repair or a restore, and has not switched it on again. Do
     * that now ({@code alter table … validate constraint}, {@code enable trigger all}, {@code
     * enable row level security}); where it refuses, mend the rows that it names first.
     */
    @Bean
    Invariant constraintsInForce() {
        return new Invariant(
                "constraints-in-force",
                "Mọi ràng buộc và hàng rào giữa các trung tâm trong cơ sở dữ liệu đều đang có hiệu lực.",
                "All constraints of the database are in force, and so are the fences between centres.",
                """
                select (select count(*) from pg_constraint c
                         where c.connamespace = 'public'::regnamespace
                           and not (c.convalidated and c.conenforced))
                     + (select count(*) from pg_trigger t join pg_class r on r.oid = t.tgrelid
                         where r.relnamespace = 'public'::regnamespace and t.tgenabled <> 'O')
                     + (select count(*) from pg_policy p join pg_class r on r.oid = p.polrelid
                         where p.polname = 'own_centre' and not r.relrowsecurity)
                """);
    }
}
