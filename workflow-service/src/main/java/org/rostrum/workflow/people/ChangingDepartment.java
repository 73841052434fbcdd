package org.rostrum.workflow.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.DepartmentId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renames, moves, closes or reopens a department. System administrators do it. */
@Service
public class ChangingDepartment {

    private final DepartmentStore store;
    private final Recorder recorder;

    ChangingDepartment(DepartmentStore store, Recorder recorder) {
        this.store = store;
        this.recorder = recorder;
    }

    /** Nothing is recorded when nothing changes. */
    @Transactional
    public Outcome<Department> change(DepartmentId id, DepartmentDetails wanted, Actor actor) {
        store.lock();
        Optional<DepartmentDetails> before = store.details(id);
        if (before.isEmpty()) {
            return Outcome.refused(Refusal.notFound("department.unknown"));
        }
        List<Refusal> problems = new ArrayList<>(Keeping.ofPeople(actor));
        problems.addAll(DepartmentRules.problems(id, wanted, store.all()));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.update(id, wanted);
        Department after = store.find(id).orElseThrow();
        if (!before.get().equals(wanted)) {
            recorder.append("people", "department.changed", actor, DepartmentFacts.of(after));
        }
        return Outcome.done(after);
    }
}
