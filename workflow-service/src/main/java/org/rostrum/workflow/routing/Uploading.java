package org.rostrum.workflow.routing;

import static org.rostrum.outcome.Refusal.invalid;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a BPMN file in, so that it can be looked at, tried and deployed. Nothing changes for
 * anybody yet, and so nothing is recorded; a file with findings is taken as well, for they are to
 * be seen.
 */
@Service
public class Uploading {

    static final int LONGEST = 1_000_000;
    private static final int LONGEST_NAME = 200;

    private final UploadStore store;
    private final Clock clock;

    Uploading(UploadStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param name of the file, without folders
     */
    @Transactional
    public Outcome<UploadId> upload(String name, byte[] file, Actor actor) {
        List<Refusal> reasons = new ArrayList<>(Keepers.refusals(actor));
        reasons.addAll(problems(name, file));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        UploadId id = new UploadId(UUID.randomUUID());
        store.insert(id, name, file, Objects.requireNonNull(actor.person()), clock.instant());
        return Outcome.done(id);
    }

    private static List<Refusal> problems(String name, byte[] file) {
        List<Refusal> reasons = new ArrayList<>();
        String ending = name.toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".bpmn") && !ending.endsWith(".xml")) {
            reasons.add(invalid("routes.no-bpmn-file"));
        }
        if (name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            reasons.add(invalid("routes.file-name-too-long", LONGEST_NAME));
        }
        if (file.length == 0) {
            reasons.add(invalid("routes.file-empty"));
        }
        if (file.length > LONGEST) {
            reasons.add(invalid("routes.file-too-large", LONGEST / 1000));
        }
        return reasons;
    }
}
