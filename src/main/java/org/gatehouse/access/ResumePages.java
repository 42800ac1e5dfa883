package org.gatehouse.access;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** After signing in again: what was typed when the session had ended, to be sent with one press, or not at all. */
@Controller
class ResumePages {

    private final CurrentPerson current;

    ResumePages(CurrentPerson current) {
        this.current = current;
    }

    /** Sends nothing by itself. */
    @GetMapping(Paths.RESUME)
    String show(HttpSession session, Model model) {
        Optional<KeptPost> kept = kept(session);
        if (kept.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("fields", kept.get().list());
        return "access/resume";
    }

    /** The browser sends the very same fields on to the page that they were typed into. */
    @PostMapping(Paths.RESUME)
    ResponseEntity<Void> send(@RequestParam(defaultValue = "") String discard, HttpSession session) {
        Optional<KeptPost> kept = kept(session);
        KeptPost.forget(session);
        if (kept.isEmpty() || !discard.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/"))
                    .build();
        }
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(URI.create(ReturnToWantedPage.pathOf(kept.get().path())))
                .build();
    }

    private Optional<KeptPost> kept(HttpSession session) {
        var person = current.person();
        return Optional.ofNullable(KeptPost.in(session)).filter(kept -> kept.isFor(person.id()));
    }
}
