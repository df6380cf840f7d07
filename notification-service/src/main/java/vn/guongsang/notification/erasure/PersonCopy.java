package vn.guongsang.notification.erasure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.erasure.PersonPart;

/** What is held here about a person. */
@Configuration(proxyBeanMethods = false)
class PersonCopy {

    @Bean
    PersonPart howTheyAreReached() {
        return new PersonPart(
                "contact",
                "select to_jsonb(p) - 'centre_id' from person_copy p where person_id = :person and name is not null");
    }

    @Bean
    PersonPart messagesToThem() {
        return new PersonPart(
                "messages",
                "select to_jsonb(m) - 'centre_id' from message m where person_id = :person order by message_id");
    }

    @Bean
    PersonPart storiesAboutThem() {
        return new PersonPart(
                "stories",
                "select to_jsonb(s) - 'centre_id' from story s where subject_id = :person order by nomination_id");
    }

    @Bean
    PersonPart editionsAboutThem() {
        return new PersonPart(
                "editions",
                """
                select to_jsonb(e) - 'centre_id' - 'found_by' from story_edition e join story s using (centre_id, nomination_id)
                 where s.subject_id = :person order by e.nomination_id, e.edition
                """);
    }

    @Bean
    PersonPart consents() {
        return new PersonPart(
                "consents",
                """
                select to_jsonb(c) - 'centre_id' from story_consent c join story s using (centre_id, nomination_id)
                 where s.subject_id = :person order by c.nomination_id, c.position
                """);
    }
}
