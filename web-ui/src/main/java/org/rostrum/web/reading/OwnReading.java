package org.rostrum.web.reading;

import org.rostrum.draft.reading.ReadState;
import org.rostrum.draft.reading.ReadStates;
import org.rostrum.draft.revision.Revision;
import org.rostrum.web.security.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the person who is signed in has read; templates call it as {@code @ownReading}. */
@Component("ownReading")
class OwnReading {

    private final ReadStates states;
    private final MessageSource words;

    OwnReading(ReadStates states, MessageSource words) {
        this.states = states;
        this.words = words;
    }

    public ReadingView of(Revision revision) {
        var by = SecurityContextHolder.getContext().getAuthentication();
        if (by == null || !(by.getPrincipal() instanceof SignedIn person)) {
            throw new IllegalStateException("nobody is signed in");
        }
        return told(states.of(revision, person.id()));
    }

    ReadingView told(ReadState state) {
        Object[] counts = {state.unread(), state.total(), state.changed()};
        return new ReadingView(
                state, words.getMessage(sentence(state), counts, LocaleContextHolder.getLocale()));
    }

    private static String sentence(ReadState state) {
        if (state.unread() == 0) {
            return "reading.done";
        }
        if (state.changed() == state.unread()) {
            return "reading.changed";
        }
        return state.changed() == 0 ? "reading.unread" : "reading.unread-and-changed";
    }
}
