package vn.guongsang.nomination.erasure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.erasure.PersonPart;

/** What is held here about a person. */
@Configuration(proxyBeanMethods = false)
class PersonCopy {

    @Bean
    PersonPart registerEntry() {
        return new PersonPart(
                "person",
                "select to_jsonb(p) - 'centre_id' from person p where person_id = :person and erased_at is null");
    }

    @Bean
    PersonPart deputyships() {
        return new PersonPart(
                "deputyships",
                "select to_jsonb(d) - 'centre_id' from deputy d where person_id = :person order by valid_from");
    }

    @Bean
    PersonPart nominationsAboutThem() {
        return new PersonPart(
                "nominations",
                """
                select to_jsonb(n) - 'centre_id' || jsonb_build_object('progress', g.status)
                  from nomination n left join nomination_progress g using (centre_id, nomination_id)
                 where n.person_id = :person order by n.nomination_id
                """);
    }
}
