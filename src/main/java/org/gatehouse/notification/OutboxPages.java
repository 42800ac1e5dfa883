package org.gatehouse.notification;

import java.util.UUID;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Role;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The mails that went out, or did not. Administrators read them; in a demonstration everybody who is signed in does, as
 * nobody there has a mailbox.
 */
@Controller
class OutboxPages {

    private static final Profiles DEMONSTRATION = Profiles.of("demo");

    private final MailRoom room;
    private final CurrentPerson current;
    private final Environment environment;

    OutboxPages(MailRoom room, CurrentPerson current, Environment environment) {
        this.room = room;
        this.current = current;
        this.environment = environment;
    }

    @GetMapping("/admin/outbox")
    String list(Model model) {
        mayRead();
        model.addAttribute("mails", room.newest());
        return "notification/outbox";
    }

    @GetMapping("/admin/outbox/{id}")
    String mail(@PathVariable UUID id, Model model) {
        mayRead();
        var mail = room.mail(id);
        model.addAttribute("mail", mail);
        model.addAttribute("mayRetry", isAdministrator() && mail.isStuck());
        return "notification/mail";
    }

    @PostMapping("/admin/outbox/{id}/retry")
    String sendAgain(@PathVariable UUID id) {
        if (!isAdministrator()) {
            throw new ActionRefused("Only administrators may send a mail again.");
        }
        room.sendAgain(id);
        return "redirect:/admin/outbox/" + id;
    }

    private void mayRead() {
        var allowed = isAdministrator()
                || (environment.acceptsProfiles(DEMONSTRATION) && current.find().isPresent());
        if (!allowed) {
            throw new ActionRefused("Only administrators may read the outbox.");
        }
    }

    private boolean isAdministrator() {
        return current.find().filter(person -> person.has(Role.ADMIN)).isPresent();
    }
}
