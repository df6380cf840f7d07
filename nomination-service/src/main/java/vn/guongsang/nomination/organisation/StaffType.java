package vn.guongsang.nomination.organisation;

/** How a person is employed: viên chức, người lao động, công chức. */
public enum StaffType {
    PUBLIC_EMPLOYEE,
    CONTRACT_WORKER,
    CIVIL_SERVANT
}
