package org.gatehouse.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatehouse.access.Action;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.form.Problem;
import org.gatehouse.request.RequestAccess;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** A member declares an interest in a request unasked, on a page of its own or over the API. */
@Controller
class InterestPages {

    private static final Map<String, String> KINDS = Map.of(
            "FINANCIAL", "Financial",
            "FAMILY", "Family",
            "EMPLOYMENT", "Worked for a supplier in the last 24 months",
            "GIFT", "A gift",
            "OTHER", "Another interest");
    private static final List<String> ORDER = List.of("FINANCIAL", "FAMILY", "EMPLOYMENT", "GIFT", "OTHER");

    private final InterestDesk desk;
    private final RequestAccess access;
    private final CurrentPerson current;

    InterestPages(InterestDesk desk, RequestAccess access, CurrentPerson current) {
        this.desk = desk;
        this.access = access;
        this.current = current;
    }

    /** One kind of interest to choose. */
    record Kind(String id, String label) {}

    @GetMapping("/requests/{reference}/interest")
    String ask(@PathVariable String reference, Model model) {
        Person by = current.person();
        access.visible(by, reference);
        access.may(by, Action.DECLARE_INTEREST, reference).orRefuse();
        fill(model, reference, List.of());
        return "board/interest";
    }

    @PostMapping("/requests/{reference}/interest")
    Object declare(@PathVariable String reference, @RequestParam(defaultValue = "") String nature, Model model) {
        Person by = current.person();
        if (!KINDS.containsKey(nature)) {
            access.visible(by, reference);
            fill(model, reference, List.of(new Problem("/nature", "nature", "Choose what kind of interest you have.")));
            return new ModelAndView("board/interest", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        desk.declare(by, reference, Interests.Nature.valueOf(nature));
        return "redirect:/";
    }

    private static void fill(Model model, String reference, List<Problem> problems) {
        model.addAttribute("reference", reference);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "kinds",
                ORDER.stream()
                        .map(id -> new Kind(id, KINDS.getOrDefault(id, id)))
                        .toList());
    }

    /** The same over the API. */
    @RestController
    static class Api {

        private final InterestDesk desk;
        private final CurrentPerson current;

        Api(InterestDesk desk, CurrentPerson current) {
            this.desk = desk;
            this.current = current;
        }

        /** What kind of interest it is. */
        record Declared(String nature) {}

        @PostMapping("/api/v1/requests/{reference}/interests")
        @ResponseStatus(HttpStatus.CREATED)
        Declared declare(
                @PathVariable String reference, @org.springframework.web.bind.annotation.RequestBody Declared body) {
            String nature = String.valueOf(body.nature()).toUpperCase(Locale.ROOT);
            desk.declare(
                    current.person(),
                    reference,
                    KINDS.containsKey(nature) ? Interests.Nature.valueOf(nature) : Interests.Nature.NONE);
            return new Declared(nature);
        }
    }
}
