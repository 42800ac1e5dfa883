package org.gatehouse.access;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; in the demonstration it names the people to sign in as. */
@Controller
class SignInPages {

    private final People people;
    private final CurrentPerson current;
    private final Environment environment;
    private final Optional<OidcSettings> council;

    SignInPages(People people, CurrentPerson current, Environment environment, Optional<OidcSettings> council) {
        this.people = people;
        this.current = current;
        this.environment = environment;
        this.council = council;
    }

    @GetMapping(Paths.SIGN_IN)
    String signIn(
            @RequestParam(name = "failed", required = false) @Nullable String failed,
            @RequestParam(name = "ended", required = false) @Nullable String ended,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @RequestParam(name = "council", required = false) @Nullable String refused,
            HttpSession session,
            Model model) {
        if (current.find().isPresent()) {
            return "redirect:/";
        }
        var throttled = Boolean.TRUE.equals(session.getAttribute(SignInFailure.THROTTLED));
        model.addAttribute("throttled", failed != null && throttled);
        model.addAttribute("failed", failed != null && !throttled);
        model.addAttribute("ended", ended != null);
        model.addAttribute("kept", KeptPost.in(session) != null);
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("username", failed == null ? "" : typed(session));
        model.addAttribute("refused", refused == null ? null : CouncilSignInFailure.in(session));
        model.addAttribute("council", council.isPresent());
        model.addAttribute("passwords", council.filter(OidcSettings::only).isEmpty());
        model.addAttribute("demonstration", demonstration());
        return "access/sign-in";
    }

    private static String typed(HttpSession session) {
        return session.getAttribute(SignInFailure.USERNAME) instanceof String username ? username : "";
    }

    private List<DemonstrationPerson> demonstration() {
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            return List.of();
        }
        return people.all().stream().map(SignInPages::shown).toList();
    }

    private static DemonstrationPerson shown(Person person) {
        var labels = person.roles().stream()
                .filter(role -> role != Role.REQUESTER || person.roles().size() == 1)
                .sorted()
                .map(Role::label)
                .collect(Collectors.joining(", "));
        return new DemonstrationPerson(person.username(), person.name(), labels);
    }

    /** Somebody to sign in as in the demonstration. */
    record DemonstrationPerson(String username, String name, String role) {}
}
