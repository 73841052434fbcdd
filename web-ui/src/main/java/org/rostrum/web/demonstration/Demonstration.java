package org.rostrum.web.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.NewDraft;
import org.rostrum.draft.Urgency;
import org.rostrum.draft.revision.Creating;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Fills an empty house with the demonstration city hall and what happened there in the last days.
 */
@ConditionalOnProperty("rostrum.demonstration")
@Component
class Demonstration {

    private final TravellingClock clock;
    private final Cast cast;
    private final Creating creating;
    private final Playing playing;
    private final ResourcePatternResolver resources;
    private final ZoneId zone;

    Demonstration(
            TravellingClock clock,
            Cast cast,
            Creating creating,
            Playing playing,
            ResourcePatternResolver resources,
            @Value("${rostrum.time-zone:}") String zone) {
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
        this.clock = clock;
        this.cast = cast;
        this.creating = creating;
        this.playing = playing;
        this.resources = resources;
    }

    /** Does nothing where the people are there already. */
    void fillAnEmptyHouse() {
        if (cast.isThere()) {
            return;
        }
        try {
            clock.travelTo(clock.instant().minus(Duration.ofDays(30)));
            cast.add();
            scenarios().forEach(this::play);
        } finally {
            clock.comeBack();
        }
    }

    private List<Scenario> scenarios() {
        try {
            return Arrays.stream(resources.getResources("classpath:demonstration/*.txt"))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(Demonstration::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario read(Resource file) {
        try {
            return ScenarioReading.read(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void play(Scenario scenario) {
        LocalDate today = LocalDate.now(zone);
        travelTo(today, scenario.steps().getFirst());
        Actor drafter = cast.actor(scenario.drafter());
        DraftId draft = create(scenario, today, drafter);
        int text = 0;
        for (Scenario.Timed timed : scenario.steps()) {
            travelTo(today, timed);
            if (timed.step() instanceof Step.Edit) {
                text++;
            }
            playing.play(draft, drafter, timed.step(), scenario.texts().get(text));
        }
    }

    private void travelTo(LocalDate today, Scenario.Timed timed) {
        clock.travelTo(timed.on(today).atTime(timed.time()).atZone(zone).toInstant());
    }

    private DraftId create(Scenario scenario, LocalDate today, Actor drafter) {
        var wanted =
                new NewDraft(details(scenario, today), cast.departmentOf(scenario.drafter()), null);
        return switch (creating.create(
                wanted, Rewriting.read(scenario.texts().getFirst()), drafter)) {
            case Outcome.Done<DraftId>(DraftId draft) -> draft;
            case Outcome.Refused<DraftId>(var reasons) ->
                    throw new IllegalStateException(scenario.detail("title") + ": " + reasons);
        };
    }

    private static DraftDetails details(Scenario scenario, LocalDate today) {
        String[] speech = scenario.detail("speech").split(" ");
        return new DraftDetails(
                scenario.detail("title"),
                scenario.detail("occasion"),
                scenario.detail("speaker"),
                today.plusDays(Long.parseLong(speech[0])).atTime(LocalTime.parse(speech[1])),
                scenario.detail("venue"),
                Integer.valueOf(scenario.detail("minutes")),
                Urgency.valueOf(scenario.detail("urgency")),
                Classification.valueOf(scenario.detail("classification")),
                Set.of());
    }
}
