package org.rostrum.draft.remark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.redline.Positions;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.Text;
import org.springframework.stereotype.Component;

/**
 * How places go from one text of a draft to the next. Nothing of it is stored, for it follows from
 * the texts; the steps that were wanted last are remembered.
 */
@Component
class Steps {

    private static final int REMEMBERED = 200;

    private final Revisions revisions;
    private final Map<Step, Positions> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Step, Positions> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Steps(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * Texts are named by where they stand, not by their hash: two texts with equal hashes have the
     * same words, but not the same paragraph ids.
     *
     * @param copy version of the working copy that it leads to; 0 if it leads to the next revision
     */
    private record Step(DraftId draft, int revision, long copy) {}

    Place toRevision(Place place, DraftId draft, int from, int to) {
        return trail(place, draft, from, to).place();
    }

    /** A revision is made of a working copy, so the latest one is the nearest to it. */
    Place toWorkingCopy(Place place, int from, int latest, WorkingCopy copy) {
        return Carrying.carry(trail(place, copy.draft(), from, latest), last(copy, latest)).place();
    }

    private Trail trail(Place place, DraftId draft, int from, int to) {
        Trail trail = Trail.from(place);
        for (int revision = from; revision < to; revision++) {
            trail = Carrying.carry(trail, next(draft, revision));
        }
        return trail;
    }

    private Positions next(DraftId draft, int revision) {
        return remembered(
                new Step(draft, revision, 0),
                () -> between(text(draft, revision), text(draft, revision + 1)));
    }

    private Positions last(WorkingCopy copy, int latest) {
        return remembered(
                new Step(copy.draft(), latest, copy.version()),
                () -> between(text(copy.draft(), latest), copy.text()));
    }

    private Positions remembered(Step step, Supplier<Positions> otherwise) {
        synchronized (remembered) {
            Positions known = remembered.get(step);
            if (known != null) {
                return known;
            }
        }
        Positions found = otherwise.get();
        synchronized (remembered) {
            remembered.put(step, found);
        }
        return found;
    }

    private static Positions between(Text before, Text after) {
        return Redline.between(before, after).positions();
    }

    private Text text(DraftId draft, int revision) {
        return revisions.find(draft, revision).orElseThrow().text();
    }
}
