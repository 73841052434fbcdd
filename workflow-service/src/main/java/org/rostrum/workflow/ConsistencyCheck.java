package org.rostrum.workflow;

import java.util.List;
import org.springframework.stereotype.Component;

/** Compares engine, seats and decisions, draft and record of every review. */
@Component
public class ConsistencyCheck {

    /** Something that does not agree, in words. */
    public record Finding(ReviewId review, String number, String problem) {}

    /** Empty when everything agrees. */
    public List<Finding> run() {
        throw new UnsupportedOperationException();
    }
}
