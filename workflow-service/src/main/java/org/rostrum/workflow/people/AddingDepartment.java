package org.rostrum.workflow.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DepartmentId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a department to the tree. System administrators do it, and the system itself. */
@Service
public class AddingDepartment {

    private final DepartmentStore store;
    private final Recorder recorder;

    AddingDepartment(DepartmentStore store, Recorder recorder) {
        this.store = store;
        this.recorder = recorder;
    }

    @Transactional
    public Outcome<Department> add(NewDepartment wanted, Actor actor) {
        store.lock();
        List<Department> all = store.all();
        List<Refusal> problems = new ArrayList<>(Keeping.ofPeople(actor));
        problems.addAll(DepartmentRules.problems(wanted, all));
        if (all.stream().anyMatch(department -> department.code().equals(wanted.code()))) {
            problems.add(Refusal.conflict("department.code-taken", wanted.code()));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        DepartmentId id = new DepartmentId(UUID.randomUUID());
        store.insert(id, wanted);
        Department added = store.find(id).orElseThrow();
        recorder.append("people", "department.added", actor, DepartmentFacts.of(added));
        return Outcome.done(added);
    }
}
