package org.rostrum.draft.revision;

import java.util.List;
import java.util.Map;
import org.rostrum.draft.DraftId;

/** Knows whose words a revision took over. Declared here, answered by who keeps suggestions. */
public interface Credits {

    /**
     * What went into the text since the revision before, from now on credited to this one.
     *
     * @return for each what the record has to say of it
     */
    List<Map<String, Object>> take(DraftId draft, int revision);
}
