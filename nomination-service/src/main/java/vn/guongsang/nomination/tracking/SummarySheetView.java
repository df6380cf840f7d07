package vn.guongsang.nomination.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.submission.Catalogues;
import vn.guongsang.nomination.submission.Catalogues.Entry;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;

/** Reads what the A4 page of a nomination shows, for those who may read the nomination. */
@Component
class SummarySheetView {

    private final NominationsView nominations;
    private final JdbcClient jdbc;
    private final Settings settings;
    private final Setting<Catalogues> catalogues;
    private final Clock clock;

    SummarySheetView(
            NominationsView nominations,
            JdbcClient jdbc,
            Settings settings,
            Setting<Catalogues> catalogues,
            Clock clock) {
        this.nominations = nominations;
        this.jdbc = jdbc;
        this.settings = settings;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** What stands around a nomination on its page. */
    private record Surroundings(
            @Nullable String centreName,
            String unitName,
            String recognition,
            String period,
            LocalDate dueBefore,
            @Nullable String post,
            @Nullable String staffType,
            @Nullable String signatory,
            @Nullable String signatoryPost) {}

    @Transactional(readOnly = true)
    public SummarySheet of(Actor by, UUID id, Locale language) {
        var nomination = nominations.one(by, id);
        var around = surroundings(id);
        var words = new Words(settings.today(catalogues), language);
        return new SummarySheet(
                around.centreName(),
                around.unitName(),
                around.recognition(),
                around.period(),
                around.dueBefore(),
                nomination.subjectType(),
                nomination.subjectName(),
                around.post(),
                around.staffType(),
                nomination.members(),
                nomination.women(),
                words.kind(nomination.kind()),
                words.field(nomination.field()),
                nomination.topics().stream().map(words::topic).toList(),
                nomination.title(),
                nomination.summary(),
                nomination.claims().stream()
                        .map(c -> new SummarySheet.Achievement(c.text(), c.source()))
                        .toList(),
                nomination.criteria().stream()
                        .map(
                                c ->
                                        new SummarySheet.Assessment(
                                                words.criterion(c.code()), c.met(), c.text()))
                        .toList(),
                nomination.spread(),
                nomination.replicability(),
                around.signatory(),
                around.signatoryPost(),
                nomination.timeline().submittedAt(),
                nomination.timeline().receiptNumber(),
                nomination.round(),
                nomination.status());
    }

    private Surroundings surroundings(UUID id) {
        return jdbc.sql(
                        """
                        select (select name from unit where type = 'CENTRE' order by code limit 1) as centre_name,
                               u.name as unit_name, c.recognition, c.period, c.due_before, p.post, p.staff_type,
                               s.name as signatory, s.post as signatory_post
                          from nomination n
                          join unit u using (centre_id, unit_id)
                          join call c using (centre_id, call_id)
                          left join person p using (centre_id, person_id)
                          left join lateral (
                            select name, post from person h
                             where h.person_id = n.signed_off_by
                                or n.signed_off_by is null and h.unit_id = n.unit_id and h.leader
                                   and (h.valid_to is null or h.valid_to >= :today)
                             order by h.code limit 1) s on true
                         where n.nomination_id = :id
                        """)
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query(
                        (row, _) ->
                                new Surroundings(
                                        row.getString("centre_name"),
                                        row.getString("unit_name"),
                                        row.getString("recognition"),
                                        row.getString("period"),
                                        row.getObject("due_before", OffsetDateTime.class)
                                                .atZoneSameInstant(clock.getZone())
                                                .toLocalDate(),
                                        row.getString("post"),
                                        row.getString("staff_type"),
                                        row.getString("signatory"),
                                        row.getString("signatory_post")))
                .single();
    }

    /** Codes in words; one that the catalogue no longer has stays as it is. */
    private record Words(Catalogues catalogues, Locale language) {

        @Nullable String kind(@Nullable String code) {
            return code == null ? null : of(catalogues.kinds(), code);
        }

        @Nullable String field(@Nullable String code) {
            return code == null ? null : of(catalogues.fields(), code);
        }

        String topic(String code) {
            return of(catalogues.topics(), code);
        }

        String criterion(String code) {
            return of(catalogues.criteria(), code);
        }

        private String of(List<Entry> catalogue, String code) {
            return catalogue.stream()
                    .filter(entry -> entry.code().equals(code))
                    .map(entry -> language.getLanguage().equals("en") ? entry.en() : entry.vi())
                    .findFirst()
                    .orElse(code);
        }
    }
}
