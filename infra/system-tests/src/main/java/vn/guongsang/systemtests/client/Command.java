package vn.guongsang.systemtests.client;

/** What a caller can ask for. */
public enum Command {
    CREATE,
    CHANGE,
    HAND_IN,
    GIVE_BACK,
    SIGN_OFF,
    DISCARD,
    ACCEPT,
    RETURN,
    REJECT,
    APPROVE,
    TAKE_BACK,
    DECLINE,
    OTHER
}
