package org.rostrum.workflow.notice;

/** What somebody is told. */
public enum NoticeKind {
    ASKED(Matter.WAITING),
    HANDED_OVER(Matter.WAITING),
    HANDED_BACK(Matter.WAITING),
    ADVICE_ASKED(Matter.WAITING),
    PREPARATION_ASKED(Matter.WAITING),
    CONSENT_ASKED(Matter.WAITING),
    OWED(Matter.WAITING),
    REMINDED(Matter.REMINDERS),
    DUE_SOON(Matter.REMINDERS),
    OVERDUE(Matter.REMINDERS),
    ESCALATED(Matter.REMINDERS),
    SPEECH_NEAR(Matter.REMINDERS),
    VACANT(Matter.REMINDERS),
    SUBMITTED(Matter.MINE),
    DECIDED(Matter.MINE),
    TAKEN_BACK(Matter.MINE),
    AMENDED(Matter.MINE),
    LAPSED(Matter.MINE),
    RETURNED(Matter.MINE),
    SENT_BACK(Matter.MINE),
    APPROVED(Matter.MINE),
    REJECTED(Matter.MINE),
    ABANDONED(Matter.MINE),
    WITHDRAWN(Matter.MINE),
    CONSENT_ANSWERED(Matter.MINE),
    ADVICE_ANSWERED(Matter.TALK),
    PREPARED(Matter.TALK),
    MENTIONED(Matter.TALK),
    REPLIED(Matter.TALK),
    REMARK_SETTLED(Matter.TALK),
    COPIED(Matter.COPIES),
    COPY_READ(Matter.COPIES),
    FOLLOWED(Matter.FOLLOWED);

    private final Matter matter;

    NoticeKind(Matter matter) {
        this.matter = matter;
    }

    public Matter matter() {
        return matter;
    }
}
