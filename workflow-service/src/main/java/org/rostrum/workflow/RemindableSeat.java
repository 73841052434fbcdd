package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import org.rostrum.draft.PersonId;

/**
 * An open seat that somebody may want to remind.
 *
 * @param persons who could decide there now
 * @param reminded when it was reminded of late
 */
record RemindableSeat(SeatId seat, String name, List<PersonId> persons, List<Instant> reminded) {}
