package vn.guongsang.notification.story;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.invariants.Invariant;

/** What holds for stories. */
@Configuration(proxyBeanMethods = false)
class StoryInvariants {

    /**
     * Nothing is public on a channel without consent that stands. A violation is to be taken for a
     * breach: hide the story now, and ask afterwards how it came about.
     */
    @Bean
    Invariant publicWithConsent() {
        return new Invariant(
                "public-with-consent",
                "Bài đang công bố trên kênh nào thì có đồng ý còn hiệu lực cho kênh đó.",
                "A story that is public on a channel has a consent for that channel that still holds.",
                """
                select count(*) from story s cross join lateral unnest(s.channels) as shown_on (channel)
                 where s.centre_id = current_centre() and s.status = 'PUBLISHED'
                   and not exists (select 1 from story_consent c
                                    where c.centre_id = s.centre_id and c.nomination_id = s.nomination_id
                                      and c.channel = shown_on.channel and c.given and c.withdrawn_at is null)
                """);
    }

    /**
     * Of all that is public there is the edition, word for word. A violation means that the public
     * page has nothing to show; publish the story anew.
     */
    @Bean
    Invariant publicHasItsEdition() {
        return new Invariant(
                "public-has-its-edition",
                "Mỗi bài đang công bố có đúng bản đã công bố được lưu.",
                "Of each public story the published edition is kept.",
                """
                select count(*) from story s
                  left join story_edition e using (centre_id, nomination_id, edition)
                 where s.centre_id = current_centre() and s.status = 'PUBLISHED' and e.edition is null
                """);
    }

    @Bean
    Invariant storiesAreSaid() {
        return Invariant.everythingIsSaid("story", "nomination_id", Topic.STORY_EVENTS);
    }
}
