package org.rostrum.workflow.notice;

import static java.util.stream.Collectors.groupingBy;
import static org.rostrum.workflow.notice.NoticeKind.*;

import java.util.List;
import java.util.Map;
import org.rostrum.workflow.notice.Audience.Asked;
import org.rostrum.workflow.notice.Audience.Drafters;
import org.rostrum.workflow.notice.Audience.Followers;
import org.rostrum.workflow.notice.Audience.Mentioned;
import org.rostrum.workflow.notice.Audience.Named;
import org.rostrum.workflow.notice.Audience.Office;
import org.rostrum.workflow.notice.Audience.Waited;

/**
 * Which entry of a draft's chain is told to whom. Whoever fits several rules of one entry is told
 * by the first of them. That nobody is told of what they did themselves, nor of a draft that they
 * may not read, holds for all of them and stands where they are applied.
 */
final class Rules {

    private static final Audience ASKED_NOW = new Asked();
    private static final Audience HAD_WAITED = new Waited();
    private static final Audience DRAFTERS = new Drafters();
    private static final Audience FOLLOWERS = new Followers();
    private static final Audience PERSONS = new Named("persons");
    private static final Audience TO = new Named("to");

    static final List<Rule> TABLE =
            List.of(
                    new Rule("review.submitted", SUBMITTED, DRAFTERS),
                    new Rule("review.submitted", FOLLOWED, FOLLOWERS),
                    new Rule("review.resubmitted", SUBMITTED, DRAFTERS),
                    new Rule("review.resubmitted", FOLLOWED, FOLLOWERS),
                    new Rule("station.opened", ASKED, ASKED_NOW),
                    new Rule("seat.added", ASKED, ASKED_NOW),
                    new Rule("seat.removed", ASKED, ASKED_NOW),
                    new Rule("seat.replaced", ASKED, ASKED_NOW),
                    new Rule("seat.second-reader", ASKED, ASKED_NOW),
                    new Rule("seat.handed-over", HANDED_OVER, TO),
                    new Rule("seat.handed-back", HANDED_BACK, TO),
                    new Rule("seat.reminded", REMINDED, PERSONS),
                    new Rule("decision.made", ASKED, ASKED_NOW),
                    new Rule("decision.made", DECIDED, DRAFTERS),
                    new Rule("decision.made", MENTIONED, new Mentioned()),
                    new Rule("decision.taken-back", TAKEN_BACK, DRAFTERS),
                    new Rule("decision.taken-back", ASKED, ASKED_NOW),
                    new Rule("decision.carried", ASKED, ASKED_NOW),
                    new Rule("decision.lapsed", LAPSED, new Named("decidedBy")),
                    new Rule("revision.amended", AMENDED, DRAFTERS),
                    new Rule("review.returned", RETURNED, DRAFTERS),
                    new Rule("review.returned", FOLLOWED, FOLLOWERS),
                    new Rule("review.sent-back", SENT_BACK, DRAFTERS),
                    new Rule("review.sent-back", FOLLOWED, FOLLOWERS),
                    new Rule("review.withdrawal-asked", CONSENT_ASKED, new Office()),
                    new Rule("review.withdrawal-answered", CONSENT_ANSWERED, DRAFTERS),
                    new Rule("review.withdrawn", WITHDRAWN, DRAFTERS),
                    new Rule("review.withdrawn", WITHDRAWN, HAD_WAITED),
                    new Rule("review.withdrawn", FOLLOWED, FOLLOWERS),
                    new Rule("draft.approved", APPROVED, DRAFTERS),
                    new Rule("draft.approved", FOLLOWED, FOLLOWERS),
                    new Rule("draft.rejected", REJECTED, DRAFTERS),
                    new Rule("draft.rejected", FOLLOWED, FOLLOWERS),
                    new Rule("draft.abandoned", ABANDONED, DRAFTERS),
                    new Rule("draft.abandoned", FOLLOWED, FOLLOWERS),
                    new Rule("advice.asked", ADVICE_ASKED, TO),
                    new Rule("advice.answered", ADVICE_ANSWERED, new Named("askedBy")),
                    new Rule("preparation.asked", PREPARATION_ASKED, TO),
                    new Rule("preparation.asked", PREPARATION_ASKED, PERSONS),
                    new Rule("preparation.given", PREPARED, new Named("askedBy")),
                    new Rule("preparation.given", PREPARED, PERSONS),
                    new Rule("remark.replied", MENTIONED, new Mentioned()),
                    new Rule("remark.replied", REPLIED, new Named("author")),
                    new Rule("remark.resolved", REMARK_SETTLED, new Named("author")),
                    new Rule("remark.answered", REMARK_SETTLED, new Named("author")),
                    new Rule("suggestion.accepted", REMARK_SETTLED, new Named("author")),
                    new Rule("suggestion.declined", REMARK_SETTLED, new Named("author")),
                    new Rule("copy.sent", COPIED, PERSONS),
                    new Rule("copy.read", COPY_READ, PERSONS),
                    new Rule("debt.opened", OWED, PERSONS),
                    new Rule("deadline.reminded", DUE_SOON, PERSONS),
                    new Rule("deadline.passed", OVERDUE, PERSONS),
                    new Rule("deadline.escalated", ESCALATED, PERSONS),
                    new Rule("deadline.speech-near", SPEECH_NEAR, PERSONS),
                    new Rule("station.vacant", VACANT, PERSONS));

    private static final Map<String, List<Rule>> BY_EVENT =
            TABLE.stream().collect(groupingBy(Rule::event));

    private Rules() {}

    static List<Rule> of(String event) {
        return BY_EVENT.getOrDefault(event, List.of());
    }

    /** Whether anybody can be concerned at all. */
    static boolean concern(String event) {
        return BY_EVENT.containsKey(event);
    }
}
