package org.rostrum.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.CityHall;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

@RostrumTest
class WorkerTest {

    private final Worker worker;
    private final Notices notices;
    private final CityHall hall;

    WorkerTest(ApplicationContext context, Worker worker, Notices notices) {
        this.worker = worker;
        this.notices = notices;
        this.hall = CityHall.in(context);
    }

    @Test
    void tellsByItselfAndStops() {
        assertThat(worker.isAutoStartup()).isFalse();
        worker.start();
        try {
            DraftId draft = hall.draftUnderReview();
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            notices.list(hall.id("qiu"), true, null, 100).items().stream()
                                    .anyMatch(one -> one.draft().equals(draft)));
        } finally {
            worker.stop();
        }
        assertThat(worker.isRunning()).isFalse();
    }
}
