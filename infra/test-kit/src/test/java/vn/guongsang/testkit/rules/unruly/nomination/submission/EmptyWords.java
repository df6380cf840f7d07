package vn.guongsang.testkit.rules.unruly.nomination.submission;

/** Names that say nothing. */
class EmptyWords {
    static class NominationUtil {}

    static class NominationUtils {}

    static class NominationHelper {}

    static class NominationManager {}

    static class NominationImpl {}

    static class NominationDTO {}

    static class NominationDto {}
}
