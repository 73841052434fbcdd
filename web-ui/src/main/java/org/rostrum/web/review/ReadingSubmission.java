package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.Submission;

/** Reads what a drafter asks for out of the form. */
final class ReadingSubmission {

    private ReadingSubmission() {}

    static Submission of(
            SubmissionForm form, ReplacementForm instead, ChosenForm chosen, int revision) {
        List<DepartmentId> asked =
                form.departments() == null
                        ? List.of()
                        : form.departments().stream().map(DepartmentId::new).toList();
        return new Submission(
                revision,
                form.route() == null ? "" : form.route(),
                asked,
                approving(form),
                form.saidNote(),
                instead.replacements(),
                chosen.people(form.route()));
    }

    /** Who approves, in order. */
    static List<PersonId> approving(SubmissionForm form) {
        List<PersonId> approving = new ArrayList<>();
        if (form.singles() != null && form.singles().contains(form.route())) {
            add(approving, form.leader());
        } else if (form.leaders() != null) {
            form.leaders().forEach(one -> add(approving, one));
        }
        return approving;
    }

    private static void add(List<PersonId> approving, @Nullable UUID one) {
        if (one != null) {
            approving.add(new PersonId(one));
        }
    }
}
