package org.rostrum.workflow.notice;

import java.util.List;

/** Puts what happened into words; declared here, answered by the module that has them. */
public interface Phrasing {

    /** The subject names no draft whose title must not leave the house. */
    Letter letter(Notice notice, Addressee to);

    /** One for everything of a day. */
    Letter digest(List<Notice> notices, Addressee to);

    /** A few lines of plain text, with a link. */
    String sentence(Happening happening, String language);

    /** Where the draft can be seen; the house itself for none. */
    String link(Happening happening);
}
