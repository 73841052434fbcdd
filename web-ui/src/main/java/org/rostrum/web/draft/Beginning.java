package org.rostrum.web.draft;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.NewDraft;
import org.rostrum.draft.Registering;
import org.rostrum.draft.revision.Creating;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft from a form, or says everything that is wrong with the form at once. */
@Component
class Beginning {

    private final Creating creating;
    private final Registering registering;

    Beginning(Creating creating, Registering registering) {
        this.creating = creating;
        this.registering = registering;
    }

    /**
     * @param unreadable what could not be read in the form at all
     */
    @Transactional
    public Outcome<DraftId> begin(
            NewDraft draft, Outcome<Text> text, List<Refusal> unreadable, Actor actor) {
        return switch (text) {
            case Outcome.Done<Text>(Text read) when unreadable.isEmpty() ->
                    creating.create(draft, read, actor);
            case Outcome.Done<Text> _ -> refused(draft, unreadable, List.of(), actor);
            case Outcome.Refused<Text>(List<Refusal> reasons) ->
                    refused(draft, unreadable, reasons, actor);
        };
    }

    private Outcome<DraftId> refused(
            NewDraft draft, List<Refusal> unreadable, List<Refusal> inText, Actor actor) {
        List<Refusal> all = new ArrayList<>(unreadable);
        all.addAll(registering.problems(draft, actor));
        all.addAll(inText);
        return Outcome.refused(all);
    }
}
