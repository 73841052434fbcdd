package org.rostrum.web.notice;

import org.rostrum.workflow.notice.ClearingUndelivered;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Raises an alarm where something could not be delivered, or nobody is told of anything any more.
 */
@Component
class DeliveryHealth implements HealthIndicator {

    private final ClearingUndelivered undelivered;

    DeliveryHealth(ClearingUndelivered undelivered) {
        this.undelivered = undelivered;
    }

    @Override
    public Health health() {
        int dead = undelivered.count();
        int late = undelivered.late();
        var health = dead + late == 0 ? Health.up() : Health.status("WARNING");
        return health.withDetail("undelivered", dead).withDetail("late", late).build();
    }
}
