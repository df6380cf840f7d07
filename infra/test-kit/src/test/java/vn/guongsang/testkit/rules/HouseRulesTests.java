package vn.guongsang.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTests {
    private static final String GOOD = "vn.guongsang.testkit.rules.wellbehaved.nomination";
    private static final JavaClasses GOOD_CLASSES = new ClassFileImporter().importPackages(GOOD);

    static Stream<ArchRule> rules() {
        return HouseRules.ofService(GOOD).stream();
    }

    static Stream<Proof> proofs() {
        return Stream.of(
                Proof.that(
                        PackageRules.onlyWebAndMessagingBelowCapabilities(Proof.UNRULY),
                        "submission.service.BuriedStep",
                        "messaging.HomelessListener"),
                Proof.that(
                        PackageRules.nothingDependsOnWebOrMessaging(Proof.UNRULY),
                        "submission.KnowsItsDoor",
                        "submission.messaging.ListensAtTheDoor"),
                Proof.that(
                        AggregateRules.aggregatesDependOnLittle(Proof.UNRULY),
                        "submission.SpringBoundNomination",
                        "submission.NosyNomination$Status"),
                Proof.that(
                        AggregateRules.AGGREGATES_HAVE_NO_SETTERS, "submission.SettableNomination"),
                Proof.that(
                        AggregateRules.AGGREGATES_HAVE_NO_PUBLIC_CONSTRUCTOR,
                        "submission.OpenNomination"),
                Proof.that(
                        MessagingRules.onlyMessagingKnowsForeignFacts(Proof.UNRULY),
                        "submission.KnowsReviewFacts$One",
                        "submission.KnowsReviewFacts$Many"),
                Proof.that(
                        MessagingRules.ONLY_THE_OUTBOX_SENDS,
                        "submission.SendsByItself$ByTemplate",
                        "submission.SendsByItself$ByBridge",
                        "submission.SendsByItself$ByClient"),
                Proof.that(
                        MessagingRules.FUNCTIONS_ONLY_CONSUME,
                        "submission.messaging.AnswersOnKafka"),
                Proof.that(
                        NameRules.NAMES_SAY_WHAT_A_THING_IS,
                        "submission.EmptyWords$NominationUtil",
                        "submission.EmptyWords$NominationUtils",
                        "submission.EmptyWords$NominationHelper",
                        "submission.EmptyWords$NominationManager",
                        "submission.EmptyWords$NominationImpl",
                        "submission.EmptyWords$NominationDTO",
                        "submission.EmptyWords$NominationDto"),
                Proof.that(
                        InjectionRules.FIELDS_ARE_NOT_INJECTED,
                        "submission.InjectedFields$Wired",
                        "submission.InjectedFields$Valued",
                        "submission.InjectedFields$Managed"),
                Proof.that(InjectionRules.METHODS_ARE_NOT_INJECTED, "submission.InjectedMethods"),
                Proof.that(ConductRules.NOBODY_PRINTS, "submission.Prints"),
                Proof.that(
                        ConductRules.NOBODY_SLEEPS,
                        "submission.Sleeps$Threads",
                        "submission.Sleeps$Units"),
                Proof.that(
                        ConductRules.TIME_COMES_FROM_THE_CLOCK,
                        "submission.ReadsTheWallClock$Now",
                        "submission.ReadsTheWallClock$InZone",
                        "submission.ReadsTheWallClock$ByReference",
                        "submission.ReadsTheWallClock$OwnClock",
                        "submission.ReadsTheWallClock$OwnSource",
                        "submission.ReadsTheWallClock$Millis"),
                Proof.that(
                        WebRules.controllersAreHiddenInWeb(Proof.UNRULY),
                        "submission.web.PublicController",
                        "submission.MisplacedController"),
                Proof.that(
                        PolicyRules.onlyThePolicyKnowsRoles(Proof.UNRULY),
                        "submission.AsksForRoles"),
                Proof.that(
                        PersistenceRules.REPOSITORIES_ARE_HIDDEN, "submission.PublicNominations"),
                Proof.that(
                        PersistenceRules.VIEWS_USE_NO_JPA,
                        "tracking.EntityManagerView",
                        "tracking.EntityView",
                        "tracking.RepositoryView"),
                Proof.that(
                        UseCaseRules.A_USE_CASE_IS_ONE_TRANSACTION,
                        "submission.TwoWaysToSubmit",
                        "submission.SubmitOutsideTransaction"),
                Proof.that(NullnessRules.EVERY_PACKAGE_IS_NULL_MARKED, "unmarked.MayBeNull"));
    }

    /** An empty rule would pass as well, so the sample has something for each. */
    @ParameterizedTest
    @MethodSource("rules")
    void passesServiceThatKeepsIt(ArchRule rule) {
        rule.allowEmptyShould(false).check(GOOD_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void bitesWhoeverBreaksItAndNobodyElse(Proof proof) {
        proof.check();
    }

    @Test
    void hasAProofForEveryRule() {
        assertThat(proofs().map(Proof::toString))
                .containsExactlyInAnyOrderElementsOf(
                        rules().map(ArchRule::getDescription).toList());
    }

    @Test
    void refusesServiceWithoutClasses() {
        var nowhere = new HouseRules("vn.guongsang.nowhere") {};
        var first = nowhere.houseRules().findFirst().orElseThrow();

        assertThatExceptionOfType(AssertionError.class).isThrownBy(first.getExecutable()::execute);
    }
}
