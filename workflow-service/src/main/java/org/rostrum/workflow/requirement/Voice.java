package org.rostrum.workflow.requirement;

import org.jspecify.annotations.Nullable;

/**
 * One person before one seat.
 *
 * @param seatName what the seat is called
 * @param heldBy name of another person who has taken the seat; null when nobody has, or this person
 * @param entitled by role, department or name, or by standing in for somebody who is
 * @param author whether the person wrote in the text since somebody else last approved it
 * @param spoken whether the person has decided in this round already, or a deputy did
 * @param ownSeat another seat of the station that asks for this person by name; null for none
 * @param principal for whom the person stands in here; null for nobody
 */
public record Voice(
        String seatName,
        SeatIs seat,
        @Nullable String heldBy,
        boolean accountActive,
        boolean entitled,
        boolean drafter,
        boolean coDrafter,
        boolean author,
        boolean spoken,
        @Nullable String ownSeat,
        @Nullable Principal principal) {

    /**
     * Who is acted for.
     *
     * @param writes is a drafter, or wrote in the text since somebody else last approved it
     * @param spoken has a voice in the round, in person or by a deputy
     */
    public record Principal(String name, boolean writes, boolean spoken) {}

    /** In person. */
    public Voice(
            String seatName,
            SeatIs seat,
            @Nullable String heldBy,
            boolean accountActive,
            boolean entitled,
            boolean drafter,
            boolean coDrafter,
            boolean author,
            boolean spoken) {
        this(
                seatName,
                seat,
                heldBy,
                accountActive,
                entitled,
                drafter,
                coDrafter,
                author,
                spoken,
                null,
                null);
    }

    /** Whether the seat can be decided now. */
    public enum SeatIs {
        /** Somebody before it in order has to decide first. */
        WAITING,
        OPEN,
        DECIDED,
        CLOSED
    }

    /**
     * The same as if nobody else had taken the seat.
     *
     * @param given whether the seat would be the person's by being given, whoever it is for
     */
    public Voice freed(boolean given) {
        return new Voice(
                seatName,
                seat,
                null,
                accountActive,
                entitled || given,
                drafter,
                coDrafter,
                author,
                spoken,
                ownSeat,
                principal);
    }
}
