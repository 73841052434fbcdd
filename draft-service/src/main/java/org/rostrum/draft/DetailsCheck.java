package org.rostrum.draft;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.outcome.Refusal;

/** Says everything that is wrong with the details of a speech. */
final class DetailsCheck {

    private static final ShortText TITLE = new ShortText("details.title", 200, false);
    private static final ShortText OCCASION = new ShortText("details.occasion", 200, false);
    private static final ShortText SPEAKER = new ShortText("details.speaker", 100, false);
    private static final ShortText VENUE = new ShortText("details.venue", 200, false);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_MINUTES = 600;
    private static final int MOST_CO_DRAFTERS = 20;

    private DetailsCheck() {}

    static List<Refusal> problems(DraftDetails details) {
        List<Refusal> problems = new ArrayList<>();
        if (details.title().isBlank()) {
            problems.add(Refusal.invalid("details.title-missing", TITLE.longest()));
        }
        problems.addAll(TITLE.problems(details.title()));
        problems.addAll(OCCASION.problems(details.occasion()));
        problems.addAll(SPEAKER.problems(details.speaker()));
        problems.addAll(VENUE.problems(details.venue()));
        problems.addAll(figureProblems(details));
        return problems;
    }

    static List<Refusal> coDrafterProblems(Set<PersonId> unfit) {
        return unfit.isEmpty()
                ? List.of()
                : List.of(
                        Refusal.invalid(
                                "details.co-drafters-unfit",
                                unfit.size(),
                                unfit.stream().map(PersonId::toString).sorted().toList()));
    }

    private static List<Refusal> figureProblems(DraftDetails details) {
        List<Refusal> problems = new ArrayList<>();
        LocalDateTime at = details.speechAt();
        if (at != null && (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR)) {
            problems.add(
                    Refusal.invalid(
                            "details.speech-at-year",
                            text(FIRST_YEAR),
                            text(LAST_YEAR),
                            text(at.getYear())));
        }
        Integer minutes = details.expectedMinutes();
        if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
            problems.add(Refusal.invalid("details.minutes", LONGEST_MINUTES, minutes));
        }
        int people = details.coDrafters().size();
        if (people > MOST_CO_DRAFTERS) {
            problems.add(Refusal.invalid("details.co-drafters-many", MOST_CO_DRAFTERS, people));
        }
        return problems;
    }

    /** As text, so that no language puts a thousands separator into a year. */
    private static String text(int year) {
        return Integer.toString(year);
    }
}
