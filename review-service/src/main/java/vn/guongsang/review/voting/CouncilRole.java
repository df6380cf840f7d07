package vn.guongsang.review.voting;

/** What somebody is in the council. Whatever it is, they vote. */
public enum CouncilRole {
    MEMBER,
    SECRETARY,
    CHAIR
}
