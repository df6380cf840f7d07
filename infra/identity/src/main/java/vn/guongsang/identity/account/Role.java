package vn.guongsang.identity.account;

/** What somebody may do; the names travel in tokens. People wear several hats. */
public enum Role {
    UNIT_REPORTER,
    UNIT_HEAD,
    EMULATION_OFFICER,
    COUNCIL_MEMBER,
    COUNCIL_SECRETARY,
    COUNCIL_CHAIR,
    DIRECTOR,
    EDITOR,
    SUPERIOR_OFFICER,
    MASS_ORGANISATION,
    AUDITOR,
    OPERATOR,
    ADMIN
}
