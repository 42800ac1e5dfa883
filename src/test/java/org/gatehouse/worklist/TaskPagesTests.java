package org.gatehouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.Posted;
import org.gatehouse.form.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;

/** An outcome that a gate does not let pass today is refused on the form, with everything typed still in it. */
class TaskPagesTests {

    private static final String WHY = "These mandatory clauses are not met: EXIT-02.";
    private static final Person CHAIR =
            new Person(UUID.randomUUID(), "chair", "C1", "Chris Chair", "c@x.example", Set.of(Role.CHAIR), Set.of());

    private final TaskReading reading = mock();
    private final TaskDesk desk = mock();
    private final TaskPage page = mock();
    private final CurrentPerson current = mock();
    private final Task task = mock();
    private final Posted posted = mock();
    private final TaskPages pages = new TaskPages(reading, desk, page, current);

    @BeforeEach
    void refuse() {
        when(current.person()).thenReturn(CHAIR);
        when(reading.visible(CHAIR, "t1")).thenReturn(task);
        when(page.posted(eq(task), any())).thenReturn(posted);
        when(posted.answers()).thenReturn(Map.of("terms", "typed at length"));
        when(posted.problems()).thenReturn(List.of());
        when(posted.filledIn()).thenReturn(List.of());
        doThrow(new WrongState(WHY)).when(desk).complete(any(), any(), any(), any(), any());
    }

    private Object complete() {
        return pages.complete(
                "t1", "APPROVED", "We need it.", "", new MockHttpServletRequest(), new ExtendedModelMap());
    }

    @Test
    void showsTheFormAgainWhileTheTaskWaits() {
        when(page.isOpenTo(CHAIR, task)).thenReturn(true);

        assertThat(complete()).isInstanceOfSatisfying(ModelAndView.class, shown -> {
            assertThat(shown.getViewName()).isEqualTo("worklist/task");
            assertThat(shown.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
            assertThat(shown.getModel()).containsEntry("outcome", "APPROVED").containsEntry("reason", "We need it.");
        });
        verify(page)
                .fill(
                        any(),
                        eq(task),
                        eq(CHAIR),
                        eq(Map.of("terms", "typed at length")),
                        eq(List.of(new Problem("/outcome", "outcome", WHY))));
    }

    @Test
    void saysWhyOnAPageOfItsOwnWhereNothingIsLeftToChoose() {
        when(page.isOpenTo(CHAIR, task)).thenReturn(false);

        assertThatThrownBy(this::complete).isInstanceOf(WrongState.class).hasMessage(WHY);
    }
}
