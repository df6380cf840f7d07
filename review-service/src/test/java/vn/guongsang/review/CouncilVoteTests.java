package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.ApiCaller;

/** How a council votes: fixtures 5 and 6 of the domain report, and who may do what. */
class CouncilVoteTests extends CouncilOfNine {

    @Test
    void sevenOfNineFailEightyPercent() {
        openVoting();
        vote(0, 7, "YES");
        vote(7, 9, "NO");

        assertThat(close().text("status")).isEqualTo("COMPLETED");
        var told = completed();
        assertThat(told.path("outcome").asString("")).isEqualTo("NOT_RECOMMENDED");
        assertThat(told.path("votes").path("yes").asInt(0)).isEqualTo(7);
    }

    @Test
    void eightOfNinePassEightyPercentWithTheWrittenOpinionOfAnAbsentMember() {
        openVoting();
        vote(0, 7, "YES");
        assertThat(file(7, "YES").status()).isEqualTo(200);

        close();

        var told = completed();
        assertThat(told.path("outcome").asString("")).isEqualTo("RECOMMENDED");
        assertThat(told.path("route").valueStream().map(step -> step.asString("")))
                .containsExactly("OFFICE", "COUNCIL");
        assertThat(told.path("dossierDigest").asString("")).isEqualTo(nomination.digest(1));
        assertThat(told.path("votes").toString())
                .isEqualTo("{\"members\":9,\"cast\":8,\"yes\":8,\"no\":0,\"abstain\":0}");
    }

    @Test
    void fiveOfNineAreNoQuorumAndTheAnswerSaysHowManyAreMissing() {
        openVoting();
        vote(0, 5, "YES");

        var early = close();

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("type")).isEqualTo("/problems/below-quorum");
        assertThat(early.text("detail")).contains("5 phiếu", "9 thành viên", "còn thiếu 1 phiếu");
        assertThat(early.json().path("missing").asInt(0)).isEqualTo(1);
        vote(5, "ABSTAIN");
        assertThat(close().status()).as("six are one").isEqualTo(200);
    }

    @Test
    void countsAMemberOnceHoweverOftenTheyChangeTheirMind() {
        openVoting();
        vote(0, "NO");
        vote(0, "ABSTAIN");
        vote(0, 9, "YES");
        close();

        assertThat(ballots()).as("each change is kept").isEqualTo(11);
        assertThat(completed().path("votes").path("yes").asInt(0)).isEqualTo(9);
    }

    @Test
    void countsAMemberOnceWhoVotesTwiceAtTheSameTime() {
        openVoting();
        var statuses =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(each -> vote(0, each % 2 == 0 ? "YES" : "NO").status())
                        .toList();
        vote(1, 6, "YES");
        close();

        assertThat(statuses).isSubsetOf(200, 409).contains(200);
        assertThat(ballots() - 5).isEqualTo(statuses.stream().filter(s -> s == 200).count());
        assertThat(completed().path("votes").path("cast").asInt(0)).isEqualTo(6);
    }

    @Test
    void doesNotLetAnybodyVoteOnThemselves() {
        var nominee = nomination.outline().subjectId();
        keep(0, Stream.concat(council.stream(), Stream.of(nominee)).toList());
        decideRoute(true, 3, "SECOND_OFFICER");
        submit(1);
        officer().post(path() + "/accept", 0, NOTHING);

        var own = person(nominee, "COUNCIL_MEMBER").post(path() + "/vote", 1, YES);

        refused(own, 403, "recused");
        vote(0, 7, "YES");
        close();
        assertThat(completed().path("votes").path("members").asInt(0)).isEqualTo(10);
    }

    @Test
    void keepsOutWhoseMembershipEndedBeforeAndWhoseEndedMeanwhile() {
        var former = UUID.randomUUID();
        var lines = council.stream().map(p -> line(p, "2026-01-01", null)).toList();
        keepLines(0, plus(lines, line(former, "2020-01-01", "2020-12-31")));
        decideRoute(true, 3, "SECOND_OFFICER");
        submit(1);
        officer().post(path() + "/accept", 0, NOTHING);
        refused(person(former, "COUNCIL_MEMBER").post(path() + "/vote", 1, YES), 403, ENTITLED);

        keepLines(1, plus(lines.subList(1, 9), line(council.get(0), "2020-01-01", "2020-12-31")));

        refused(vote(0, "YES"), 403, ENTITLED);
        vote(1, 9, "YES");
        close();
        assertThat(completed().path("votes").path("members").asInt(0))
                .as("who was a member at the opening")
                .isEqualTo(9);
    }

    @Test
    void doesNotAskWhoCameAfterTheOpening() {
        openVoting();
        var newcomer = UUID.randomUUID();
        keep(1, Stream.concat(council.stream(), Stream.of(newcomer)).toList());

        refused(person(newcomer, "COUNCIL_MEMBER").post(path() + "/vote", 1, YES), 403, ENTITLED);
        refused(person(newcomer).post(path() + "/vote", 1, YES), 404, "not-found");
    }

    @Test
    void filesOnlyWhatIsWrittenAndNotOverAMembersOwnVote() {
        openVoting();
        var unwritten = "{\"choice\": \"YES\", \"memberId\": \"%s\"}".formatted(council.get(3));
        refused(secretary().post(path() + "/vote", 1, unwritten), 422, "invalid-input");
        refused(member(0).post(path() + "/vote", 1, filed(3, "YES")), 403, "forbidden");
        vote(3, "NO");

        refused(file(3, "YES"), 409, "voted-themselves");
    }

    @Test
    void keepsTheRulesThatHeldWhenItWasOpened() {
        openVoting();
        decide(
                "route",
                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")),
                """
                {"councilStep": false, "maxRounds": 3, "ownUnit": "ALLOWED",
                 "quorum": {"of": 1, "needed": 0}, "threshold": {"of": 1, "needed": 0}}
                """);

        refused(close(), 409, "below-quorum");
    }

    @Test
    void takesNoVoteOfAnotherCentreNorOnAnotherVersion() {
        openVoting();
        var elsewhere = caller(UUID.randomUUID(), unit, "COUNCIL_MEMBER", "COUNCIL_SECRETARY");

        refused(elsewhere.post(path() + "/vote", 1, YES), 404, "not-found");
        refused(elsewhere.post(path() + "/close-voting", 1, NOTHING), 404, "not-found");
        refused(member(0).post(path() + "/vote", 0, YES), 412, "stale-version");
        assertThat(ballots()).isZero();
    }

    @Test
    void isNotOpenForWithdrawal() {
        openVoting();

        var head = caller(centre, unit, "UNIT_HEAD").post(path() + "/withdraw", 1, REASONS);

        refused(head, 409, "not-in-this-state");
    }

    private static final String YES = "{\"choice\": \"YES\"}";
    private static final String ENTITLED = "not-entitled-to-vote";

    private ApiCaller.Answer file(int number, String choice) {
        return secretary().post(path() + "/vote", 1, filed(number, choice));
    }

    private String filed(int number, String choice) {
        return "{\"choice\": \"%s\", \"opinion\": \"Phiếu xin ý kiến số 3\", \"memberId\": \"%s\"}"
                .formatted(choice, council.get(number));
    }

    private static List<String> plus(List<String> lines, String one) {
        return Stream.concat(lines.stream(), Stream.of(one)).toList();
    }

    private static void refused(ApiCaller.Answer answer, int status, String code) {
        assertThat(answer.text("type")).isEqualTo("/problems/" + code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
