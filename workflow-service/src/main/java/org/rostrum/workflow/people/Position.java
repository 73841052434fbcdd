package org.rostrum.workflow.people;

import org.rostrum.draft.DepartmentId;

/**
 * A person's place in a department.
 *
 * @param head whether the person heads the department
 * @param title official title, such as 副秘書長; may be empty
 */
public record Position(
        DepartmentId department, String departmentName, boolean head, String title) {}
