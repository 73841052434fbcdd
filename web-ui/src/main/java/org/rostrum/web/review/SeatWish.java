package org.rostrum.web.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.AddingSeat;
import org.rostrum.workflow.AdviceId;
import org.rostrum.workflow.SeatId;

/**
 * What a person wrote into one of the forms about a seat, so that a refusal does not lose it.
 *
 * @param verb which of the forms
 * @param seat the seat or the question that the form is about
 * @param person or department; null where none was chosen or none is to be chosen
 * @param where null where the form does not ask, or nothing was chosen
 */
record SeatWish(
        String verb,
        UUID seat,
        @Nullable UUID person,
        String reason,
        AddingSeat.@Nullable Where where) {

    /** Whether it was written into this form about a question. */
    public boolean about(String form, AdviceId advice) {
        return verb.equals(form) && seat.equals(advice.value());
    }

    /** Whether it was written into this form. */
    public boolean of(String form, SeatId at) {
        return verb.equals(form) && seat.equals(at.value());
    }
}
