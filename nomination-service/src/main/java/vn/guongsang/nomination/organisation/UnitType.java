package vn.guongsang.nomination.organisation;

/** What a unit is. Whether it owes nominations is said by the unit, not by its type. */
public enum UnitType {
    CENTRE,
    LEADERSHIP,
    OFFICE,
    DEPARTMENT,
    STATION
}
