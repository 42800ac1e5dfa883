package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gatehouse.request.CaseFiles;
import org.springframework.stereotype.Component;

/** Nothing more is to be done for a request: provided, or not approved. */
@Component("closeRequest")
class CloseRequest implements JavaDelegate {

    private final CaseFiles files;

    CloseRequest(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        files.close(execution.getProcessBusinessKey());
    }
}
