package vn.guongsang.nomination.organisation;

/** What a unit is. Which types owe nominations is the centre's to decide. */
public enum UnitType {
    CENTRE,
    LEADERSHIP,
    OFFICE,
    DEPARTMENT,
    STATION;

    /** Whether plans ask such a unit, when nothing is said about this one. */
    boolean usuallyOwes() {
        return this == OFFICE || this == DEPARTMENT;
    }
}
