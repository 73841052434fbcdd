package org.rostrum.web.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.reading.Marks;

/**
 * What the form of a text says.
 *
 * @param revision number
 * @param read ids of paragraphs
 * @param unread ids of paragraphs
 * @param all whether every paragraph is read
 * @param back where the person was
 */
record MarkingForm(
        @Nullable Integer revision,
        @Nullable List<String> read,
        @Nullable List<String> unread,
        @Nullable Boolean all,
        @Nullable String back) {

    int number() {
        return revision == null ? 0 : revision;
    }

    boolean everything() {
        return all != null && all;
    }

    Marks marks() {
        return Marks.of(given(read), given(unread));
    }

    /** To the page that the form was on, and there to the paragraph that was marked. */
    String wayBack(String page) {
        String from = back == null ? "" : back;
        boolean ours = from.equals(page) || from.startsWith(page + "?");
        boolean plain = from.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return (ours && plain ? from : page) + place();
    }

    private String place() {
        List<String> marked = given(read).isEmpty() ? given(unread) : given(read);
        String id = marked.isEmpty() ? "" : marked.getFirst();
        return id.matches("[A-Za-z0-9_-]{1,40}") ? "#p-" + id : "";
    }

    private static List<String> given(@Nullable List<String> ids) {
        return ids == null ? List.of() : ids;
    }
}
