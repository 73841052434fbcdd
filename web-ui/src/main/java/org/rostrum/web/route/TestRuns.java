package org.rostrum.web.route;

import java.util.List;
import org.rostrum.draft.DepartmentId;
import org.rostrum.workflow.TryingRoute;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.route.Route;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills a page with what can be imagined about a draft, and with what would become of it. */
@Component
class TestRuns {

    private final TryingRoute trying;
    private final Departments departments;
    private final People people;

    TestRuns(TryingRoute trying, Departments departments, People people) {
        this.trying = trying;
        this.departments = departments;
        this.people = people;
    }

    void fill(Route route, TestRunForm wanted, Model model) {
        List<Department> open = departments.all().stream().filter(Department::active).toList();
        model.addAttribute("departments", open);
        model.addAttribute("leaders", people.with(Role.LEADER));
        model.addAttribute("wanted", wanted);
        if (wanted.from() != null) {
            model.addAttribute(
                    "run",
                    trying.walk(
                            route,
                            new DepartmentId(wanted.from()),
                            wanted.asked(),
                            wanted.signing()));
        }
    }
}
