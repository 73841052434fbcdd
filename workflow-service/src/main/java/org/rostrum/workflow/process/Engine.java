package org.rostrum.workflow.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessMigrationService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.rostrum.workflow.route.Route;
import org.springframework.stereotype.Component;

/**
 * What the house asks of the process engine: where a review is and what follows. Call it with the
 * review's row locked, inside the transaction of the deed.
 */
@Component
public class Engine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessMigrationService migration;
    private final Routes routes;
    private final TaskStore open;

    Engine(ProcessEngine engine, Routes routes, TaskStore open) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.migration = engine.getProcessMigrationService();
        this.routes = routes;
        this.open = open;
    }

    /** Begins a review at the route's first station. */
    public Position start(Route route, UUID review) {
        return Contention.translated(() -> {
            String instance =
                    runtime.createProcessInstanceBuilder()
                            .processDefinitionId(routes.definition(route))
                            .businessKey(review.toString())
                            .start()
                            .getId();
            return where(instance).orElseThrow();
        });
    }

    /** Leaves a station; empty when the review has ended. */
    public Optional<Position> advance(Position from, Ending ending) {
        return complete(from, Map.of("outcome", ending.outcome()));
    }

    /** The drafter has mended the text; goes on at the named station. */
    public Position resubmit(Position from, String station) {
        return complete(from, Map.of("resumeAt", station)).orElseThrow();
    }

    /**
     * Has a review go on by another version of its route, at the node where it stands; both
     * versions have it.
     */
    public Position move(Position from, Route to) {
        return Contention.translated(() -> {
            migration
                    .createProcessInstanceMigrationBuilder()
                    .migrateToProcessDefinition(routes.definition(to))
                    .migrate(from.instance());
            return where(from.instance()).orElseThrow();
        });
    }

    /** Takes the review away from the engine. */
    public void cancel(String instance, String why) {
        Contention.translated(() -> {
            runtime.deleteProcessInstance(instance, why);
            return Optional.empty();
        });
    }

    /** Empty when the engine does not know the review, or no longer. */
    public Optional<Position> where(String instance) {
        return open.open(instance);
    }

    /** The open tasks of all reviews. */
    public List<Position> everywhere() {
        return tasks.createTaskQuery().list().stream().map(Engine::position).toList();
    }

    /** Transient variables: the engine uses them for its next step and does not keep them. */
    private Optional<Position> complete(Position from, Map<String, Object> variables) {
        return Contention.translated(() -> {
            tasks.complete(from.task(), Map.of(), variables);
            return where(from.instance());
        });
    }

    private static Position position(Task task) {
        return new Position(task.getProcessInstanceId(), task.getTaskDefinitionKey(), task.getId());
    }
}
