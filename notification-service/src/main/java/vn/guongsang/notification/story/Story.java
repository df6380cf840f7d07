package vn.guongsang.notification.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.StoryHidden;
import vn.guongsang.contracts.StoryPublished;
import vn.guongsang.problems.FieldProblem;

/**
 * What the public reads of an award. The text that the editor works on and the edition that is
 * public are two things: the second changes only by publishing.
 */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads what only the database needs.
class Story extends AbstractAggregateRoot<Story> {

    static final String CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN";
    static final String FORGOTTEN = StoryHidden.FORGOTTEN;

    @EmbeddedId private StoryId id;
    private UUID centreId;
    private Outline outline;

    @Enumerated(EnumType.STRING)
    private StoryStatus status;

    private boolean forgotten;
    private StoryText text;
    private boolean written;

    @ElementCollection
    @CollectionTable(name = "story_claim", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    private List<StoryClaim> claims = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "story_consent", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    private List<Consent> consents = new ArrayList<>();

    private @Nullable String statedBy;
    private @Nullable Instant statedAt;
    private int edition;
    private boolean changed;
    private @Nullable String slug;
    private @Nullable UUID publicationId;
    private @Nullable Instant publishedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> channels;

    private @Nullable String hiddenReason;
    private @Nullable Instant hiddenAt;
    private @Nullable Instant hiddenDueBy;
    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Story() {}

    private Story(UUID centreId, StoryId id, Outline outline) {
        this.id = id;
        this.centreId = centreId;
        this.outline = outline;
        this.status = StoryStatus.DRAFT;
        this.text = StoryText.NOTHING;
        this.channels = List.of();
    }

    static Story open(UUID centreId, StoryId id, Outline outline) {
        return new Story(centreId, id, outline);
    }

    /** Fills it from the dossier, unless an editor has written already. */
    void prefill(StoryText fromDossier, List<StoryClaim> fromClaims) {
        if (!written && !forgotten) {
            text = fromDossier;
            claims.clear();
            claims.addAll(fromClaims);
        }
    }

    /** The editor's own words. What was stated about other words no longer counts. */
    void write(StoryText words) {
        mustBeAlive();
        written = true;
        if (!words.equals(text)) {
            text = words;
            statedBy = null;
            statedAt = null;
            changed = edition > 0;
        }
        fallBack();
    }

    void judge(int place, StoryClaim.Judgement judgement) {
        mustBeAlive();
        claims.set(place, claims.get(place).judged(judgement));
        fallBack();
    }

    /** Somebody vouches that no patient can be recognised in the text as it stands. */
    void state(String account, Instant at) {
        mustBeAlive();
        statedBy = account;
        statedAt = at;
    }

    /** A no takes back an earlier yes, and hides at once. */
    void record(Consent consent, Instant hideDueBy) {
        mustBeAlive();
        if (consent.given() && standing().contains(consent.channel().name())) {
            throw new StoryRefused.ConsentStands(consent.channel());
        }
        if (consent.given() && consent.givenBy() == null && outline.isCollective()) {
            throw new StoryRefused.NobodyNamed();
        }
        withdraw(
                new Consent.Withdrawal(
                        consent.channel(), consent.recordedBy(), consent.recordedAt(), hideDueBy));
        consents.add(consent);
    }

    /** Consent is taken back, which never fails and hides at once. */
    void withdraw(Consent.Withdrawal withdrawal) {
        mustBeAlive();
        var affected =
                consents.stream()
                        .filter(withdrawal::concerns)
                        .map(consent -> consent.channel().name())
                        .toList();
        consents.replaceAll(
                consent -> withdrawal.concerns(consent) ? consent.withdrawn(withdrawal) : consent);
        if (status == StoryStatus.PUBLISHED && channels.stream().anyMatch(affected::contains)) {
            hiddenDueBy = withdrawal.hideDueBy();
            hide(CONSENT_WITHDRAWN, withdrawal.at());
        }
        fallBack();
    }

    void makeReady() {
        mustBeAlive();
        mustBe(status == StoryStatus.DRAFT);
        mustLackNothing();
        status = StoryStatus.READY;
    }

    /**
     * The public can read the text as it stands, on every channel with consent.
     *
     * @return whether it is a new edition, which has to be kept
     */
    boolean publish(Publication publication) {
        mustBeAlive();
        mustBe(status == StoryStatus.READY || status == StoryStatus.HIDDEN || hasNewsForPublic());
        mustLackNothing();
        var isNew = edition == 0 || changed;
        if (slug == null) {
            slug = publication.slug();
            publicationId = publication.id();
            publishedAt = publication.at();
        }
        if (isNew) {
            edition++;
            changed = false;
        }
        status = StoryStatus.PUBLISHED;
        channels = standing();
        hiddenReason = null;
        hiddenAt = null;
        hiddenDueBy = null;
        revision++;
        registerEvent(
                new StoryPublished(
                        centreId,
                        id.nominationId(),
                        revision,
                        publication.at(),
                        outline.published(),
                        channels));
        return isNew;
    }

    /** The public can no longer read it. */
    void hide(String reasonCode, Instant at) {
        mustBe(status == StoryStatus.PUBLISHED);
        status = StoryStatus.HIDDEN;
        channels = List.of();
        hiddenReason = reasonCode;
        hiddenAt = at;
        revision++;
        registerEvent(
                new StoryHidden(
                        centreId,
                        id.nominationId(),
                        revision,
                        at,
                        outline.published(),
                        reasonCode));
    }

    /** Nothing of it may be known any more but that there was one. */
    void forget(Instant at) {
        if (status == StoryStatus.PUBLISHED) {
            hide(FORGOTTEN, at);
        }
        status = StoryStatus.HIDDEN;
        hiddenReason = FORGOTTEN;
        forgotten = true;
        text = StoryText.NOTHING;
        slug = null;
        changed = false;
        claims.clear();
        consents.clear();
    }

    private boolean hasNewsForPublic() {
        return status == StoryStatus.PUBLISHED && (changed || !channels.equals(standing()));
    }

    /** What has become incomplete is a draft again; what is public stays so until it is hidden. */
    private void fallBack() {
        if (status == StoryStatus.READY && !missing().isEmpty()) {
            status = StoryStatus.DRAFT;
        }
    }

    private List<String> standing() {
        return consents.stream()
                .filter(Consent::stands)
                .map(consent -> consent.channel().name())
                .sorted()
                .toList();
    }

    private void mustLackNothing() {
        var missing = missing();
        if (!missing.isEmpty()) {
            throw new StoryRefused.NotReady(missing);
        }
    }

    private List<FieldProblem> missing() {
        return Readiness.missing(text, claims, consents, statedAt != null);
    }

    private void mustBeAlive() {
        if (forgotten) {
            throw new StoryRefused.Forgotten();
        }
    }

    private void mustBe(boolean allowed) {
        if (!allowed) {
            throw new StoryRefused.NotInThisState(status);
        }
    }

    /**
     * When and under which address a story goes public; the address stays that of the first time.
     *
     * @param id newer ones are larger
     */
    record Publication(UUID id, String slug, Instant at) {}

    StoryId id() {
        return id;
    }

    StoryText text() {
        return text;
    }

    int claims() {
        return claims.size();
    }

    Outline outline() {
        return outline;
    }

    int edition() {
        return edition;
    }

    boolean isForgotten() {
        return forgotten;
    }

    StoryStatus status() {
        return status;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
