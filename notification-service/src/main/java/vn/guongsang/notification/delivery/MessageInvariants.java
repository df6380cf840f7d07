package vn.guongsang.notification.delivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.invariants.Invariant;

/** What holds for messages. */
@Configuration(proxyBeanMethods = false)
class MessageInvariants {

    /**
     * Whoever is mailed about an event finds the same in the application; only the digest is a mail
     * alone. A violation means that a message was removed. Nothing has to be done but to find out
     * who removes rows.
     */
    @Bean
    Invariant whatIsMailedIsShown() {
        return new Invariant(
                "mailed-is-shown",
                "Việc đã báo qua thư thì cũng có trong ứng dụng.",
                "Whatever people were told by mail is in the application as well.",
                """
                select count(*) from message mail
                 where mail.centre_id = current_centre() and mail.channel = 'EMAIL'
                   and mail.kind <> 'SUBMISSIONS_DIGEST'
                   and not exists (select 1 from message shown
                                    where shown.centre_id = mail.centre_id and shown.event_id = mail.event_id
                                      and shown.person_id = mail.person_id and shown.channel = 'IN_APP'
                                      and shown.kind = mail.kind)
                """);
    }

    /**
     * What counts as told in a digest is in one that was written to the same person. A violation
     * means that an officer was never mailed about these nominations: they still see them in the
     * application.
     */
    @Bean
    Invariant digestIsThere() {
        return new Invariant(
                "digest-is-there",
                "Hồ sơ mới ghi là đã báo trong thư tổng hợp thì thư đó có thật.",
                "Where a case is recorded as told in a digest, that digest exists.",
                """
                select count(*) from message told
                 where told.centre_id = current_centre() and told.digest_id is not null
                   and not exists (select 1 from message digest
                                    where digest.centre_id = told.centre_id and digest.event_id = told.digest_id
                                      and digest.person_id = told.person_id
                                      and digest.kind = 'SUBMISSIONS_DIGEST')
                """);
    }
}
