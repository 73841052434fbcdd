package org.rostrum.web.draft;

import org.rostrum.draft.Draft;
import org.rostrum.workflow.SpeechDate;
import org.rostrum.workflow.SpeechDates;
import org.springframework.stereotype.Component;

/**
 * Says on a draft's pages that the speech is near or past and the text not approved; the head of
 * these pages calls it as {@code @speechBanner}.
 */
@Component("speechBanner")
class SpeechBanner {

    private final SpeechDates speeches;

    SpeechBanner(SpeechDates speeches) {
        this.speeches = speeches;
    }

    public SpeechDate of(Draft draft) {
        return speeches.of(draft);
    }
}
