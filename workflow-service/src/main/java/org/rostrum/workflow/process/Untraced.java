package org.rostrum.workflow.process;

import java.util.Date;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;

/**
 * Writes down nothing of what the engine passes on its way: the record tells it, and a step of the
 * engine would spend a good part of its statements on it. What an earlier version wrote is still
 * removed when a review ends.
 */
final class Untraced extends ActivityInstanceEntityManagerImpl {

    Untraced(ProcessEngineConfigurationImpl engine) {
        super(engine, new MybatisActivityInstanceDataManager(engine));
    }

    @Override
    public void recordActivityStart(ExecutionEntity execution) {}

    @Override
    public void recordActivityEnd(ExecutionEntity execution, String deleteReason) {}

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity execution) {}

    @Override
    public void recordSubProcessInstanceStart(ExecutionEntity parent, ExecutionEntity sub) {}

    @Override
    public void recordTaskCreated(TaskEntity task, ExecutionEntity execution) {}

    @Override
    public void recordTaskInfoChange(TaskEntity task, Date changed) {}

    @Override
    public void recordActivityTaskEnd(
            TaskEntity task,
            ExecutionEntity execution,
            String completedBy,
            String deleteReason,
            Date ended) {}

    @Override
    public void syncUserTaskExecution(
            ExecutionEntity execution,
            FlowElement element,
            String oldActivityId,
            TaskEntity task) {}
}
