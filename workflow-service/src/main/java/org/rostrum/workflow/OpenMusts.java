package org.rostrum.workflow;

import java.util.List;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.springframework.stereotype.Component;

/** A text does not go on while somebody insists on a change and has had no answer. */
@Component
class OpenMusts {

    private final Remarks remarks;
    private final People people;

    OpenMusts(Remarks remarks, People people) {
        this.remarks = remarks;
        this.people = people;
    }

    /** One reason for each. */
    List<Refusal> problems(DraftId draft) {
        return remarks.openMusts(draft).stream().map(this::problem).toList();
    }

    private Refusal problem(Remark remark) {
        return Refusal.conflict("submission.must-open", name(remark.author()), remark.excerpt());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("—");
    }
}
