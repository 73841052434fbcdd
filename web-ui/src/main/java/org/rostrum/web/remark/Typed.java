package org.rostrum.web.remark;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote that was refused, so that it is not lost.
 *
 * @param remark where it was written; null for a new remark
 * @param verb for what, such as {@code reply}
 * @param form of a remark, else null
 * @param text of anything else
 */
record Typed(
        @Nullable UUID remark,
        String verb,
        @Nullable RemarkForm form,
        String text,
        List<String> problems) {

    /** Where there was nothing. */
    static final Typed NOTHING = new Typed(null, "", null, "", List.of());

    /** What was written into this field of this remark. */
    public String in(UUID id, String field) {
        return id.equals(remark) && verb.equals(field) ? text : "";
    }

    public boolean open(UUID id, String field) {
        return id.equals(remark) && verb.equals(field);
    }

    public List<String> problemsOf(UUID id) {
        return id.equals(remark) ? problems : List.of();
    }

    /** Why a new remark, or all at once, was refused. */
    public List<String> problemsOfAll() {
        return remark == null ? problems : List.of();
    }

    RemarkForm otherwise(RemarkForm empty) {
        return form == null || remark != null ? empty : form;
    }
}
