package vn.guongsang.platform.access;

/** The roles that a token can carry; people wear several hats. */
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
