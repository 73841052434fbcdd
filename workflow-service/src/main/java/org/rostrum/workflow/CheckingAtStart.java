package org.rostrum.workflow;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Checks all reviews once after the start, beside the work, and says in the log what it found. */
@Component
@ConditionalOnProperty(name = "rostrum.check-at-start", matchIfMissing = true)
class CheckingAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(CheckingAtStart.class);

    private final ConsistencyCheck check;

    CheckingAtStart(ConsistencyCheck check) {
        this.check = check;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("consistency-check").start(this::run);
    }

    void run() {
        List<ConsistencyCheck.Finding> findings = check.run();
        findings.forEach(f -> LOG.error("{} {}: {}", f.number(), f.review(), f.problem()));
        if (findings.isEmpty()) {
            LOG.info("Engine, decisions, drafts and record agree.");
        }
    }
}
