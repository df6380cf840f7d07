package vn.guongsang.award.erasure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.erasure.PersonPart;

/** What is held here about a person. */
@Configuration(proxyBeanMethods = false)
class PersonCopy {

    @Bean
    PersonPart proposalsAboutThem() {
        return new PersonPart(
                "proposals",
                "select to_jsonb(p) - 'centre_id' from proposal p where subject_id = :person order by nomination_id");
    }

    @Bean
    PersonPart reasonsAboutThem() {
        return new PersonPart(
                "reasons",
                """
                select to_jsonb(r) - 'centre_id' from proposal_reason r join proposal p using (centre_id, nomination_id)
                 where p.subject_id = :person order by r.nomination_id, r.position
                """);
    }

    @Bean
    PersonPart dossiersAboutThem() {
        return new PersonPart(
                "dossiers",
                """
                select to_jsonb(d) - 'centre_id' from dossier d join proposal p using (centre_id, nomination_id)
                 where p.subject_id = :person order by d.nomination_id
                """);
    }
}
