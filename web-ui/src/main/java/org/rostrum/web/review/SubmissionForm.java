package org.rostrum.web.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it is filled in.
 *
 * @param revision number of the revision to send; 0 for the text as it is now
 * @param version of the working copy that the person saw
 * @param departments chosen for countersigning
 * @param leaders in order; an empty place in between is passed over
 * @param leader where the route wants exactly one
 * @param singles keys of the routes that want exactly one leader
 * @param key makes a repeated click have one effect
 */
record SubmissionForm(
        @Nullable Integer revision,
        @Nullable Long version,
        @Nullable String route,
        @Nullable List<UUID> departments,
        @Nullable List<@Nullable UUID> leaders,
        @Nullable UUID leader,
        @Nullable List<String> singles,
        @Nullable String note,
        @Nullable String key) {

    public long seenVersion() {
        return version == null ? -1 : version;
    }

    /** With line breaks of one character, as the form counted them. */
    public String saidNote() {
        return note == null ? "" : note.replace("\r\n", "\n");
    }

    public boolean chose(UUID department) {
        return departments != null && departments.contains(department);
    }

    /** The leader in this place of the order, from 0; null when nobody was chosen. */
    public @Nullable UUID leaderAt(int place) {
        return leaders == null || place >= leaders.size() ? null : leaders.get(place);
    }

    /** The same once more, to be sent again after it was refused. */
    public SubmissionForm again() {
        return new SubmissionForm(
                revision,
                version,
                route,
                departments,
                leaders,
                leader,
                singles,
                note,
                UUID.randomUUID().toString());
    }
}
