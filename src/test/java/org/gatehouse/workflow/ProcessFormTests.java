package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every task asks a group of people a form that is there, and every form is asked. */
class ProcessFormTests {

    private static final Set<String> ROLES = Set.of(
            "requester",
            "sponsor",
            "coordinator",
            "requirements",
            "architect",
            "security",
            "finance",
            "dpo",
            "siro",
            "member",
            "chair",
            "procurement",
            "contracts",
            "ict",
            "${approvalGroup}",
            "${reviewGroup}",
            "${riskGroup}",
            "${challengeGroup}");

    /** The review that carry-out-review asks is named by the process that calls for it. */
    private static final String CALLED_REVIEW = "${reviewKey}";

    static List<Path> processes() {
        return ModelFiles.processes();
    }

    static List<Path> forms() {
        return ModelFiles.forms();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void givesEveryUserTaskAGroupAndAForm(Path file) {
        for (UserTask task : ModelFiles.elements(file, UserTask.class)) {
            assertThat(ROLES).as(task.getId()).containsAll(task.getCamundaCandidateGroupsList());
            assertThat(task.getCamundaCandidateGroupsList()).as(task.getId()).isNotEmpty();
            if (!task.getCamundaFormKey().equals(CALLED_REVIEW)) {
                assertThat(ModelFiles.form(task.getCamundaFormKey())).exists();
                assertThat(task.getId()).isEqualTo("userTask_" + ModelFiles.camelCase(task.getCamundaFormKey()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesGroupAndFormOfEveryReviewThatItCallsFor(Path file) {
        for (CallActivity call : ModelFiles.elements(file, CallActivity.class)) {
            if (call.getCalledElement().equals("carry-out-review")) {
                String form = passed(call, "reviewKey");
                assertThat(ModelFiles.form(form)).exists();
                assertThat(call.getId()).isEqualTo("callActivity_" + ModelFiles.camelCase(form));
                assertThat(ROLES).contains(passed(call, "reviewGroup"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesEveryFormLikeItsFile(Path file) throws IOException {
        JsonNode form = new ObjectMapper().readTree(file.toFile());

        assertThat(form.path("id").asText()).isEqualTo(ModelFiles.name(file));
        assertThat(form.at("/properties/title").asText()).isNotBlank();
        assertThat(form.at("/properties/use").asText()).isIn("REQUEST", "TASK");
    }

    @Test
    void usesEveryTaskForm() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path process : processes()) {
            ModelFiles.elements(process, UserTask.class).forEach(task -> used.add(task.getCamundaFormKey()));
            ModelFiles.elements(process, CallActivity.class).stream()
                    .filter(call -> call.getCalledElement().equals("carry-out-review"))
                    .forEach(call -> used.add(passed(call, "reviewKey")));
        }
        used.remove(CALLED_REVIEW);
        Set<String> asked = new TreeSet<>();
        for (Path file : forms()) {
            JsonNode form = new ObjectMapper().readTree(file.toFile());
            if (form.at("/properties/use").asText().equals("TASK")) {
                asked.add(form.path("id").asText());
            }
        }

        assertThat(asked).isEqualTo(used);
    }

    /** The fixed value that a call hands to the process it calls. */
    private static String passed(CallActivity call, String target) {
        return call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> target.equals(in.getCamundaTarget()))
                .map(CamundaIn::getCamundaSourceExpression)
                .findFirst()
                .orElseThrow();
    }
}
