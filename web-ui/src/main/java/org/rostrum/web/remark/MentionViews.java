package org.rostrum.web.remark;

import java.util.List;
import java.util.Optional;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Mention;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.workflow.people.People;
import org.springframework.stereotype.Component;

/** Puts together where a person is called by name. */
@Component
class MentionViews {

    private static final int MOST = 10;

    private final Remarks remarks;
    private final Drafts drafts;
    private final DraftAccess access;
    private final People people;

    MentionViews(Remarks remarks, Drafts drafts, DraftAccess access, People people) {
        this.remarks = remarks;
        this.drafts = drafts;
        this.access = access;
        this.people = people;
    }

    List<MentionView> of(PersonId person) {
        NamesOfPeople names = new NamesOfPeople(people);
        return remarks.mentioning(person, MOST).stream()
                .filter(mention -> access.mayRead(person, mention.draft()))
                .flatMap(mention -> view(mention, person, names).stream())
                .toList();
    }

    private Optional<MentionView> view(Mention mention, PersonId person, NamesOfPeople names) {
        return drafts.find(mention.draft())
                .map(draft ->
                        new MentionView(
                                names.of(mention.by()),
                                draft.head().details().title(),
                                mention.said(),
                                mention.at(),
                                page(draft, person).address(mention.draft())
                                        + "#r-"
                                        + mention.remark()));
    }

    private Where page(Draft draft, PersonId person) {
        return draft.state().editable() && access.mayEdit(person, draft.head().id())
                ? Where.COPY
                : Where.REVIEW;
    }
}
