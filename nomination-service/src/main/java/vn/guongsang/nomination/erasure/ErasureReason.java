package vn.guongsang.nomination.erasure;

/** Why a person's data goes; a code, since words could name whom they are to forget. */
public enum ErasureReason {
    ASKED_BY_PERSON,
    KEPT_LONG_ENOUGH,
    ENTERED_BY_MISTAKE
}
