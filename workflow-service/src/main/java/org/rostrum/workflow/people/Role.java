package org.rostrum.workflow.people;

/** What a person may do in the house. */
public enum Role {
    DRAFTER,
    REVIEWER,
    OFFICE,
    LEADER,
    /** Sees everything, changes nothing; excludes every other role. */
    AUDITOR,
    /** Keeps people, departments and routes; cannot read speeches; excludes every other role. */
    SYSTEM_ADMIN,
    /** Keeps accounts and sign-in; cannot read speeches; excludes every other role. */
    SECURITY_ADMIN;

    /** Whether nobody may have this role beside another one. */
    public boolean exclusive() {
        return switch (this) {
            case AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN -> true;
            case DRAFTER, REVIEWER, OFFICE, LEADER -> false;
        };
    }
}
