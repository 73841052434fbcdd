package org.rostrum.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.lexicon.Entries;
import org.rostrum.draft.lexicon.EntryDetails;
import org.rostrum.draft.lexicon.EntryKind;
import org.rostrum.draft.lexicon.LexiconEntry;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.text.Text;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.springframework.stereotype.Component;

/**
 * Proposes who should countersign: the departments that the text names, or whose duties it touches,
 * as the lexicon has them.
 */
@Component
class Proposing {

    private final Departments departments;
    private final Entries entries;
    private final Routes routes;
    private final Revisions revisions;
    private final WorkingCopies copies;

    Proposing(
            Departments departments,
            Entries entries,
            Routes routes,
            Revisions revisions,
            WorkingCopies copies) {
        this.departments = departments;
        this.entries = entries;
        this.routes = routes;
        this.revisions = revisions;
        this.copies = copies;
    }

    /** For the text as it is being written. The drafter's own department is not among them. */
    Map<DepartmentId, List<Touched>> now(Draft.Head draft) {
        return copies.find(draft.id()).map(copy -> in(copy.text(), draft)).orElse(Map.of());
    }

    /**
     * Names of departments that the text under review is about and that are not asked, each with
     * the words that speak of it: that is the drafter's choice. Empty where the route asks none.
     */
    Map<String, List<String>> leftOut(Review review, Draft.Head draft) {
        Route route = routes.version(review.route(), review.routeVersion());
        Revision revision = revisions.find(draft.id(), review.revision()).orElseThrow();
        Map<String, List<String>> leftOut = new TreeMap<>();
        if (route.wantsDepartments()) {
            Map<DepartmentId, List<Touched>> about = in(revision.text(), draft);
            about.keySet().removeAll(review.departments());
            about.forEach((department, places) ->
                    leftOut.put(
                            departments.find(department).orElseThrow().name(),
                            places.stream().map(Touched::word).toList()));
        }
        return leftOut;
    }

    private Map<DepartmentId, List<Touched>> in(Text text, Draft.Head draft) {
        List<EntryDetails> lexicon =
                entries.current().stream()
                        .map(LexiconEntry::details)
                        .filter(details -> details.kind() == EntryKind.DEPARTMENT)
                        .toList();
        return Concern.of(
                text,
                departments.all().stream()
                        .filter(d -> d.active() && d.countersigns())
                        .filter(d -> !d.id().equals(draft.department()))
                        .map(d -> known(d, lexicon))
                        .toList());
    }

    private static Concern.Known known(Department department, List<EntryDetails> lexicon) {
        List<String> names = new ArrayList<>(List.of(department.name()));
        List<String> duties = new ArrayList<>();
        for (EntryDetails entry : lexicon) {
            if (entry.term().equals(department.name())
                    || entry.aliases().contains(department.name())) {
                names.add(entry.term());
                names.addAll(entry.aliases());
                duties.addAll(entry.duties());
            }
        }
        return new Concern.Known(department.id(), names, duties);
    }
}
