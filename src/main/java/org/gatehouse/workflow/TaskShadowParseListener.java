package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Lets our task list hear of every user task, whatever the process. */
class TaskShadowParseListener extends AbstractBpmnParseListener {

    private final TaskListener shadow;

    TaskShadowParseListener(TaskListener shadow) {
        this.shadow = shadow;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, shadow);
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, shadow);
    }
}
