package vn.guongsang.nomination.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.nomination.organisation.NominableStaff;
import vn.guongsang.nomination.organisation.RegisteredPerson;
import vn.guongsang.nomination.submission.Catalogues.Entry;
import vn.guongsang.nomination.submission.WritingRules.Length;
import vn.guongsang.problems.FieldProblem;

/**
 * Finds everything that a draft lacks before it may leave its unit, all at once.
 *
 * @param person whom it is about, as far as the register knows them
 * @param today the day on which they have to belong to the centre
 */
record Completeness(
        SubmissionRules rules,
        Catalogues catalogues,
        NominableStaff staff,
        @Nullable RegisteredPerson person,
        LocalDate today) {

    static final Length TITLE = new Length(10, 200);
    static final Length SUMMARY = new Length(200, 5_000);
    private static final Pattern LETTER = Pattern.compile("\\X");

    List<FieldProblem> missing(Content content) {
        var missing = new ArrayList<FieldProblem>();
        subject(content, missing);
        code("/kind", content.kind(), catalogues.kinds(), missing);
        if (!catalogues.fields().isEmpty()) {
            code("/field", content.field(), catalogues.fields(), missing);
        }
        if (content.topics().isEmpty()) {
            missing.add(new FieldProblem("/topics", "required"));
        }
        codes("/topics/%d", content.topics(), catalogues.topics(), missing);
        length("/title", content.title(), TITLE, missing);
        length("/summary", content.summary(), SUMMARY, missing);
        claims(content.claims(), missing);
        criteria(content.criteria(), missing);
        if (rules.reachNeeded()) {
            present("/spread", content.spread(), missing);
            present("/replicability", content.replicability(), missing);
        }
        return missing;
    }

    private void subject(Content content, List<FieldProblem> missing) {
        var subject = content.subject();
        if (subject == null) {
            missing.add(new FieldProblem("/subject", "required"));
        } else if (subject.type() == SubjectType.INDIVIDUAL) {
            person(subject.personId(), missing);
        } else {
            present("/subject/name", subject.name(), missing);
            present("/subject/members", subject.members(), missing);
            present("/subject/women", subject.women(), missing);
            members(subject, missing);
        }
    }

    private void person(@Nullable UUID named, List<FieldProblem> missing) {
        var pointer = "/subject/personId";
        if (named == null) {
            missing.add(new FieldProblem(pointer, "required"));
        } else if (person == null) {
            missing.add(new FieldProblem(pointer, "unknown-reference"));
        } else if (person.hasLeftBy(today)) {
            missing.add(new FieldProblem(pointer, "has-left", String.valueOf(person.validTo())));
        } else if (!staff.includes(person.staffType(), person.leader())) {
            missing.add(new FieldProblem(pointer, "not-nominable"));
        }
    }

    private static void members(Subject subject, List<FieldProblem> missing) {
        var members = subject.members();
        var women = subject.women();
        if (members != null && members < 2) {
            missing.add(new FieldProblem("/subject/members", "too-few-members"));
        }
        if (members != null && women != null && women > members) {
            missing.add(new FieldProblem("/subject/women", "more-than-all", members));
        }
    }

    private void claims(List<Claim> claims, List<FieldProblem> missing) {
        if (claims.size() < rules.claimsNeeded()) {
            missing.add(new FieldProblem("/claims", "too-few-claims", rules.claimsNeeded()));
        }
        for (int n = 0; n < claims.size(); n++) {
            present("/claims/" + n + "/text", claims.get(n).text(), missing);
            present("/claims/" + n + "/source", claims.get(n).source(), missing);
        }
    }

    private void criteria(List<Criterion> criteria, List<FieldProblem> missing) {
        var assessed = criteria.stream().map(Criterion::code).toList();
        codes("/criteria/%d/code", assessed, catalogues.criteria(), missing);
        catalogues.criteria().stream()
                .filter(entry -> !assessed.contains(entry.code()))
                .forEach(e -> missing.add(new FieldProblem("/criteria", "not-assessed", e.code())));
    }

    private static void code(
            String pointer,
            @Nullable String code,
            List<Entry> catalogue,
            List<FieldProblem> missing) {
        if (code == null) {
            missing.add(new FieldProblem(pointer, "required"));
        } else if (!Catalogues.has(catalogue, code)) {
            missing.add(new FieldProblem(pointer, "unknown-code"));
        }
    }

    private static void codes(
            String pointer, List<String> codes, List<Entry> catalogue, List<FieldProblem> missing) {
        var seen = new HashSet<String>();
        IntStream.range(0, codes.size())
                .forEach(
                        n -> {
                            var place = pointer.formatted(n);
                            code(place, codes.get(n), catalogue, missing);
                            if (!seen.add(codes.get(n))) {
                                missing.add(new FieldProblem(place, "repeated"));
                            }
                        });
    }

    private static void present(
            String pointer, @Nullable Object value, List<FieldProblem> missing) {
        if (value == null || value.toString().isBlank()) {
            missing.add(new FieldProblem(pointer, "required"));
        }
    }

    // Counted as people count: a letter with its marks is one, however it is encoded; spaces at the
    // ends do not help.
    private static void length(
            String pointer, @Nullable String text, Length asked, List<FieldProblem> missing) {
        var stripped = text == null ? "" : text.strip();
        var length = Math.toIntExact(LETTER.matcher(stripped).results().count());
        if (length < asked.shortest() || length > asked.longest()) {
            missing.add(
                    new FieldProblem(pointer, "length", asked.shortest(), asked.longest(), length));
        }
    }
}
