package vn.guongsang.review.erasure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.erasure.PersonPart;

/** What is held here about a person; not how anybody has voted on them. */
@Configuration(proxyBeanMethods = false)
class PersonCopy {

    @Bean
    PersonPart casesAboutThem() {
        return new PersonPart(
                "cases",
                "select to_jsonb(c) - 'centre_id' from review_case c where subject_id = :person order by nomination_id");
    }

    @Bean
    PersonPart reasonsAboutThem() {
        return new PersonPart(
                "reasons",
                """
                select to_jsonb(r) - 'centre_id' from case_reason r join review_case c using (centre_id, nomination_id)
                 where c.subject_id = :person order by r.nomination_id, r.position
                """);
    }

    @Bean
    PersonPart dossiersAboutThem() {
        return new PersonPart(
                "dossiers",
                """
                select to_jsonb(d) - 'centre_id' from dossier d join review_case c using (centre_id, nomination_id)
                 where c.subject_id = :person order by d.nomination_id, d.round
                """);
    }

    @Bean
    PersonPart councilSeats() {
        return new PersonPart(
                "council",
                "select to_jsonb(m) - 'centre_id' from council_member m where person_id = :person order by valid_from");
    }

    @Bean
    PersonPart theirOwnVotes() {
        return new PersonPart(
                "votes",
                """
                select to_jsonb(b) - 'centre_id' from ballot b
                 where person_id = :person order by nomination_id, round, turn
                """);
    }
}
