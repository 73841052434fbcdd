package org.rostrum.web.remark;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Remark;
import org.rostrum.workflow.Recalling;
import org.rostrum.workflow.people.People;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Drafts the note of a resubmission from what was done about the remarks. */
@Component
public class ChangeNotes {

    private static final int REASON = 120;
    private static final int REPLACEMENT = 30;

    private final Recalling recalling;
    private final People people;
    private final MessageSource words;

    ChangeNotes(Recalling recalling, People people, MessageSource words) {
        this.recalling = recalling;
        this.people = people;
        this.words = words;
    }

    /**
     * In the language of the request, at most 1,000 characters. Empty where nothing was accepted,
     * declined, answered or resolved since the draft was sent last, and for those who do not write
     * it.
     */
    public String of(DraftId draft, PersonId person) {
        List<Remark> dealt = recalling.sinceSent(draft, person);
        NamesOfPeople names = new NamesOfPeople(people);
        return ChangeNote.of(dealt, remark -> line(remark, names), this::more);
    }

    private String line(Remark remark, NamesOfPeople names) {
        Remark.Closing closing = requireNonNull(remark.closing());
        String name = names.of(remark.author());
        String about = ChangeNote.brief(remark.excerpt(), REPLACEMENT + 1);
        return switch (closing.state()) {
            case ACCEPTED -> accepted(name, about, remark.replacement());
            case DECLINED, ANSWERED, RESOLVED, OPEN ->
                    say(
                            "change-note." + ThreadView.closedAs(remark),
                            name,
                            about,
                            ChangeNote.brief(closing.reason(), REASON));
        };
    }

    private String accepted(String name, String about, @Nullable String put) {
        return put == null || put.isEmpty()
                ? say("change-note.deleted", name, about)
                : say("change-note.ACCEPTED", name, about, ChangeNote.brief(put, REPLACEMENT));
    }

    private String more(int left) {
        return say("change-note.more", left);
    }

    private String say(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return words.getMessage(key, arguments, locale);
    }
}
