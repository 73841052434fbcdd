package org.rostrum.workflow;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.route.Condition;
import org.rostrum.workflow.route.Detail;
import org.rostrum.workflow.route.Details;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/**
 * Finds out which stations and which further seats a draft asks for, by what is known of it now.
 */
@Component
class Applying {

    private final Drafts drafts;
    private final Departments departments;

    Applying(Drafts drafts, Departments departments) {
        this.drafts = drafts;
        this.departments = departments;
    }

    /** Whether the station is asked at all, or skipped. */
    boolean asks(Station station, DraftId draft) {
        return holds(station.when(), draft);
    }

    /** Whether its further seats are asked, too; not where it has none. */
    boolean asksAlso(Station station, DraftId draft) {
        Station.Also also = station.also();
        return also != null && holds(also.when(), draft);
    }

    private boolean holds(@Nullable Condition condition, DraftId draft) {
        return condition == null || condition.holds(details(draft));
    }

    private Details details(DraftId draft) {
        Draft.Head head = drafts.find(draft).orElseThrow().head();
        DraftDetails known = head.details();
        Map<Detail, String> all = new EnumMap<>(Detail.class);
        all.put(Detail.CLASSIFICATION, known.classification().name());
        all.put(Detail.URGENCY, known.urgency().name());
        all.put(
                Detail.DEPARTMENT,
                departments.find(head.department()).map(Department::code).orElse(""));
        all.put(Detail.TITLE, known.title());
        all.put(Detail.OCCASION, known.occasion());
        all.put(Detail.SPEAKER, known.speaker());
        all.put(Detail.VENUE, known.venue());
        return new Details(all);
    }
}
