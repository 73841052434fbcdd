package org.rostrum.workflow.people;

/** A department to be added. {@code code} as in {@link Department}. */
public record NewDepartment(String code, DepartmentDetails details) {

    public NewDepartment {
        code = code.strip();
    }
}
