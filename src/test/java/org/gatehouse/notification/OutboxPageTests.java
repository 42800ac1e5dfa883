package org.gatehouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.ui.ConcurrentModel;

class OutboxPageTests {

    private static final UUID ID = UUID.randomUUID();

    private final MailRoom room = mock(MailRoom.class);
    private final CurrentPerson current = mock(CurrentPerson.class);
    private final MockEnvironment environment = new MockEnvironment();
    private final OutboxPages pages = new OutboxPages(room, current, environment);

    @Test
    void showsAdministratorsEveryMail() {
        signIn(Role.ADMIN);
        when(room.newest()).thenReturn(List.of(mail("SENT")));
        var model = new ConcurrentModel();

        assertThat(pages.list(model)).isEqualTo("notification/outbox");
        assertThat(model.getAttribute("mails")).isEqualTo(List.of(mail("SENT")));
    }

    @Test
    void showsTheOutboxToNobodyElse() {
        signIn(Role.REQUESTER);

        assertThatThrownBy(() -> pages.list(new ConcurrentModel())).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> pages.mail(ID, new ConcurrentModel())).isInstanceOf(ActionRefused.class);
        verifyNoInteractions(room);
    }

    @Test
    void showsEverybodyTheirMailInADemonstration() {
        environment.setActiveProfiles("demo");
        signIn(Role.REQUESTER);
        when(room.mail(ID)).thenReturn(mail("DEAD"));
        var model = new ConcurrentModel();

        assertThat(pages.mail(ID, model)).isEqualTo("notification/mail");
        assertThat(model.getAttribute("mayRetry")).isEqualTo(false);
        assertThatThrownBy(() -> pages.sendAgain(ID)).isInstanceOf(ActionRefused.class);
    }

    @Test
    void wantsASignedInPersonEvenInADemonstration() {
        environment.setActiveProfiles("demo");
        when(current.find()).thenReturn(Optional.empty());

        assertThatThrownBy(() -> pages.list(new ConcurrentModel())).isInstanceOf(ActionRefused.class);
    }

    @Test
    void letsAdministratorsSendAStuckMailAgain() {
        signIn(Role.ADMIN);
        when(room.mail(ID)).thenReturn(mail("UNKNOWN"));
        var model = new ConcurrentModel();

        pages.mail(ID, model);
        assertThat(model.getAttribute("mayRetry")).isEqualTo(true);
        assertThat(pages.sendAgain(ID)).isEqualTo("redirect:/admin/outbox/" + ID);
        verify(room).sendAgain(ID);
    }

    private void signIn(Role role) {
        var person = new Person(ID, "somebody", "S1", "Somebody", "s@fenbridge.example", Set.of(role), Set.of());
        when(current.find()).thenReturn(Optional.of(person));
    }

    private static KeptMail mail(String state) {
        return new KeptMail(
                ID.toString(),
                "to",
                "from",
                "subject",
                "body",
                state,
                1,
                "created",
                "sent",
                "TR-2026-0001",
                "<id>",
                null);
    }
}
