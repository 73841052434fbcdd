package org.rostrum.workflow.notice;

/** What notices are about; people choose for each how they want to be told. */
public enum Matter {
    /** Something waits for me. */
    WAITING(Mail.NOW),
    /** It has waited too long, or soon will. */
    REMINDERS(Mail.NOW),
    /** What became of what I wrote or decided. */
    MINE(Mail.NOW),
    /** Somebody speaks to me, or answers me. */
    TALK(Mail.DAILY),
    /** What was sent to me for my information. */
    COPIES(Mail.DAILY),
    /** Drafts that I follow. */
    FOLLOWED(Mail.DAILY);

    private final Mail usually;

    Matter(Mail usually) {
        this.usually = usually;
    }

    /** Until somebody chooses otherwise. */
    public Choice usual() {
        return new Choice(true, usually);
    }

    /** When an e-mail is sent. */
    public enum Mail {
        NOW,
        /** With everything else of the day. */
        DAILY,
        NEVER
    }

    /**
     * How somebody wants to be told.
     *
     * @param inPage among the notices of the page
     */
    public record Choice(boolean inPage, Mail mail) {}
}
