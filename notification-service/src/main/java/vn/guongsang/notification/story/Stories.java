package vn.guongsang.notification.story;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.StaleVersion;

interface Stories extends Repository<Story, StoryId> {

    Story saveAndFlush(Story story);

    Optional<Story> findById(StoryId id);

    /** For what must not fail because somebody else is working on it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Story> findLockedById(StoryId id);

    /** The stories of a person. */
    @NativeQuery("select nomination_id from story where subject_id = :person and not forgotten")
    List<UUID> ofPerson(UUID person);

    /** What is public without consent, however that came about. */
    @NativeQuery(
            """
            select s.nomination_id from story s
             where s.status = 'PUBLISHED'
               and exists (select 1 from unnest(s.channels) shown (name)
                            where not exists (select 1 from story_consent c
                                               where c.centre_id = s.centre_id
                                                 and c.nomination_id = s.nomination_id
                                                 and c.channel = shown.name
                                                 and c.given and c.withdrawn_at is null))
            """)
    List<UUID> publicWithoutConsent();

    /** What should have been forgotten: its person or its dossier is. */
    @NativeQuery(
            """
            select s.nomination_id from story s
             where not s.forgotten
               and (exists (select 1 from person_copy p
                             where p.centre_id = s.centre_id and p.person_id = s.subject_id
                               and p.name is null)
                    or exists (select 1 from story_dossier d
                                where d.centre_id = s.centre_id
                                  and d.nomination_id = s.nomination_id and d.title is null))
            """)
    List<UUID> toBeForgotten();

    /**
     * The story as the caller has seen it.
     *
     * @throws NotFound if the centre has no such story
     * @throws StaleVersion if it has changed since
     */
    default Story asSeen(StoryId id, ExpectedVersion expected) {
        var found = findById(id).orElseThrow(NotFound::new);
        expected.mustBe(found.version(), found.status().name());
        return found;
    }
}
