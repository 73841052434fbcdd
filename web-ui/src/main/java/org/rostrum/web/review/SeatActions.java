package org.rostrum.web.review;

import java.util.List;
import org.rostrum.workflow.Addable;
import org.rostrum.workflow.NamedPerson;
import org.rostrum.workflow.SeatId;

/**
 * What a person can do about who decides in a seat.
 *
 * @param handed whether the seat was handed to the person, who can give it back
 * @param candidates to whom the person can hand it over
 * @param addable whom the person can have heard as well
 * @param advisers whom the person can ask for advice
 */
record SeatActions(
        SeatId seat,
        String seatName,
        boolean handed,
        List<NamedPerson> candidates,
        Addable addable,
        List<NamedPerson> advisers) {}
