package org.gatehouse.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import org.gatehouse.access.NotFound;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

/** The reviewer reads what the check found beside the text of the case. */
class CaseReportIntegrationTests {

    private static final String KEY = "review-wording";

    private final WordingBench bench = new WordingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void showsTheReportBesideTheTextWithWhatChangedSinceTheLastReview() {
        bench.answered("draftWording", "All use of the API is included in the price at no extra charge.");
        Task first = bench.task(KEY, "GATE_1", 1);
        bench.complete(
                first,
                "PASS_WITH_CONDITIONS",
                "Paste.",
                bench.outcome(first, "PASS_WITH_CONDITIONS").example());
        bench.answered("draftWording", "We buy forms.");
        bench.answered("draftWording", bench.bean(ModelDocument.class).complete(bench.reference));
        Task second = bench.task(KEY, "GATE_1", 2);
        when(bench.bean(TaskDesk.class).visible(WordingBench.ARCHITECT, second.id()))
                .thenReturn(second);
        ExtendedModelMap page = new ExtendedModelMap();

        assertThat(bench.bean(CaseReportPages.class).report(second.id(), page)).isEqualTo("check/report");

        assertThat(page)
                .containsEntry("ofCase", true)
                .containsEntry("incomparable", false)
                .containsEntry("back", "/tasks/" + second.id());
        assertThat(page.get("comparison")).isNotNull();
    }

    @Test
    void hasNoReportOfATextThatIsNotThere() {
        bench.answered("draftWording", "");
        Task task = bench.task(KEY, "GATE_1", 1);
        when(bench.bean(TaskDesk.class).visible(WordingBench.ARCHITECT, task.id()))
                .thenReturn(task);

        assertThatThrownBy(() -> bench.bean(CaseReportPages.class).report(task.id(), new ExtendedModelMap()))
                .isInstanceOf(NotFound.class);
    }
}
