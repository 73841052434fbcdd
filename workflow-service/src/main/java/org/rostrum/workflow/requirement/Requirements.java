package org.rostrum.workflow.requirement;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;

/** All rules of a decision. Page, API and verb ask the same list. */
public final class Requirements {

    /** Of the reason for a return or a rejection, in characters. */
    public static final int LONGEST_REASON = 4_000;

    /** Somebody at the same station wants the text back; a new round would pass that over. */
    public static final Refusal RETURNED_ALREADY = conflict("amendment.returned-already");

    private static final Set<String> RESUME_CHOICES = Set.of("station", "start");

    private static final String STALE_REVISION = "decision.stale-revision";
    private static final String STALE_HASH = "decision.stale-hash";

    private Requirements() {}

    /** What has to be true before the person says anything. */
    public static List<Requirement> of(Voice voice) {
        return List.of(
                rule("account-active", voice.accountActive(), forbidden("decision.account-closed")),
                rule(
                        "entitled",
                        voice.entitled(),
                        forbidden("decision.not-entitled", voice.seatName())),
                seatOpen(voice),
                seatFree(voice),
                rule(
                        "not-the-drafter",
                        !voice.drafter() && !voice.coDrafter(),
                        forbidden("decision.own-draft")),
                rule("not-the-author", !voice.author(), forbidden("decision.own-revision")),
                rule("one-voice", !voice.spoken(), conflict("decision.spoken-already")),
                ownSeatFirst(voice),
                principalNotTheAuthor(voice.principal()),
                principalSilent(voice.principal()));
    }

    /** Who could not decide does not by a deputy either. */
    private static Requirement principalNotTheAuthor(Voice.@Nullable Principal principal) {
        String code = "principal-not-the-author";
        return principal == null
                ? Requirement.notApplicable(code)
                : rule(
                        code,
                        !principal.writes(),
                        forbidden("decision.principal-wrote", principal.name()));
    }

    private static Requirement principalSilent(Voice.@Nullable Principal principal) {
        String code = "principal-one-voice";
        return principal == null
                ? Requirement.notApplicable(code)
                : rule(
                        code,
                        !principal.spoken(),
                        conflict("decision.principal-spoken", principal.name()));
    }

    /** What has to be true of what the person says. */
    public static List<Requirement> of(Wish wish) {
        return List.of(
                rule("revision-current", wish.current(), stale(wish)),
                rule(
                        "verdict-allowed",
                        wish.allowed(),
                        invalid("decision.verdict-not-allowed", wish.verdict())),
                reasonGiven(wish),
                rule(
                        "reason-short-enough",
                        wish.reason().length() <= LONGEST_REASON,
                        invalid(
                                "decision.reason-too-long",
                                LONGEST_REASON,
                                wish.reason().length())),
                resumeKnown(wish));
    }

    /** What has to be true before the person amends the text. */
    public static List<Requirement> amending(Voice voice, boolean allowed, boolean returned) {
        List<Requirement> all = new ArrayList<>(of(voice));
        all.add(
                rule(
                        "verdict-allowed",
                        allowed,
                        invalid("decision.verdict-not-allowed", "APPROVE_AS_AMENDED")));
        all.add(rule("nothing-returned", !returned, RETURNED_ALREADY));
        return List.copyOf(all);
    }

    /** Both, in this order. */
    public static List<Requirement> of(Voice voice, Wish wish) {
        List<Requirement> all = new ArrayList<>(of(voice));
        all.addAll(of(wish));
        return List.copyOf(all);
    }

    /** Every reason, not only the first. */
    public static List<Refusal> unmet(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::reason).filter(Objects::nonNull).toList();
    }

    private static Requirement seatOpen(Voice voice) {
        return switch (voice.seat()) {
            case OPEN -> Requirement.met("seat-open");
            case WAITING -> Requirement.unmet("seat-open", conflict("decision.seat-waiting"));
            case DECIDED ->
                    Requirement.unmet(
                            "seat-open", conflict("decision.seat-decided", voice.seatName()));
            case CLOSED -> Requirement.unmet("seat-open", conflict("decision.seat-closed"));
        };
    }

    /** The one voice is needed where the person is asked by name. */
    private static Requirement ownSeatFirst(Voice voice) {
        String own = voice.ownSeat();
        return own == null
                ? Requirement.met("own-seat-first")
                : Requirement.unmet("own-seat-first", conflict("decision.asked-by-name", own));
    }

    private static Requirement seatFree(Voice voice) {
        String other = voice.heldBy();
        return other == null
                ? Requirement.met("seat-free")
                : Requirement.unmet("seat-free", conflict("decision.seat-held", other));
    }

    /** Another revision, or this one with another text than it has. */
    private static Refusal stale(Wish wish) {
        return conflict(
                wish.revision() == wish.revisionUnderReview() ? STALE_HASH : STALE_REVISION,
                wish.revision(),
                wish.revisionUnderReview(),
                wish.sha256UnderReview());
    }

    /** Whether the refusal says that the person decided on something else than is under review. */
    public static boolean stale(Refusal refusal) {
        return refusal.code().equals(STALE_HASH) || refusal.code().equals(STALE_REVISION);
    }

    private static Requirement reasonGiven(Wish wish) {
        return wish.needsReason()
                ? rule(
                        "reason-given",
                        !wish.reason().isBlank(),
                        invalid("decision.reason-missing", wish.verdict()))
                : Requirement.notApplicable("reason-given");
    }

    private static Requirement resumeKnown(Wish wish) {
        String resumeAt = wish.resumeAt();
        return wish.returns()
                ? rule(
                        "resume-known",
                        resumeAt == null || wish.resumes() || RESUME_CHOICES.contains(resumeAt),
                        invalid("decision.resume-unknown"))
                : Requirement.notApplicable("resume-known");
    }

    private static Requirement rule(String code, boolean met, Refusal otherwise) {
        return met ? Requirement.met(code) : Requirement.unmet(code, otherwise);
    }
}
