package org.rostrum.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.AddingDepartment;
import org.rostrum.workflow.people.ChangingDepartment;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.NewDepartment;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The tree of departments. */
@Controller
class DepartmentsPage {

    private final Departments departments;
    private final AddingDepartment adding;
    private final ChangingDepartment changing;
    private final Filling filling;

    DepartmentsPage(
            Departments departments,
            AddingDepartment adding,
            ChangingDepartment changing,
            Filling filling) {
        this.departments = departments;
        this.adding = adding;
        this.changing = changing;
        this.filling = filling;
    }

    @GetMapping("/departments")
    String tree(@AuthenticationPrincipal SignedIn by, Model model) {
        model.addAttribute("departments", Branch.tree(departments.all()));
        filling.rights(by, model);
        return "people/departments";
    }

    @GetMapping("/departments/new")
    String empty(@AuthenticationPrincipal SignedIn by, Model model) {
        filling.openToEdit(by);
        return form(null, DepartmentForm.EMPTY, by, model);
    }

    @PostMapping("/departments")
    String add(
            @AuthenticationPrincipal SignedIn by,
            DepartmentForm form,
            HttpServletResponse response,
            Model model) {
        var wanted = new NewDepartment(form.typedCode(), form.details());
        return answer(adding.add(wanted, by.actor()), null, form, by, response, model);
    }

    @GetMapping("/departments/{id}")
    String page(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, Model model) {
        Department department = find(id);
        var details = departments.details(department.id()).orElseThrow(NoSuchPage::new);
        return form(department, DepartmentForm.of(department, details), by, model);
    }

    @PostMapping("/departments/{id}")
    String change(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            DepartmentForm form,
            HttpServletResponse response,
            Model model) {
        Department department = find(id);
        var outcome = changing.change(department.id(), form.details(), by.actor());
        return answer(outcome, department, form, by, response, model);
    }

    private Department find(UUID id) {
        return departments.find(new DepartmentId(id)).orElseThrow(NoSuchPage::new);
    }

    private String answer(
            Outcome<Department> outcome,
            @Nullable Department before,
            DepartmentForm form,
            SignedIn by,
            HttpServletResponse response,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<Department> _ -> "redirect:/departments?saved";
            case Outcome.Refused<Department>(List<Refusal> reasons) -> {
                filling.refused(reasons, response, model);
                yield form(before, form, by, model);
            }
        };
    }

    private String form(
            @Nullable Department department, DepartmentForm form, SignedIn by, Model model) {
        model.addAttribute("department", department);
        model.addAttribute("form", form);
        model.addAttribute("departments", Branch.tree(departments.all()));
        filling.rights(by, model);
        return "people/department";
    }
}
