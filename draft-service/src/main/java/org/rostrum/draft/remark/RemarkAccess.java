package org.rostrum.draft.remark;

import java.util.Map;
import java.util.Set;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;

/**
 * Who may say something about a draft, beside who may read or edit it. Declared here, answered by
 * the module that knows about people and their part in a draft.
 */
public interface RemarkAccess {

    /** Whether the person is asked for an opinion on the frozen revision now. */
    boolean mayRemark(PersonId person, DraftId draft);

    /** Those of the names that belong to people who may read the draft. */
    Map<String, PersonId> readers(DraftId draft, Set<String> usernames);
}
