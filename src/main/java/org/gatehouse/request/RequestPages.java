package org.gatehouse.request;

import java.util.Arrays;
import java.util.Map;
import org.gatehouse.access.Action;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests as people see them: the list, a new one, and where one is. */
@Controller
class RequestPages {

    private final RequestReading reading;
    private final RequestIntake intake;
    private final RequestAccess access;
    private final RequestWords words;
    private final CurrentPerson current;

    RequestPages(
            RequestReading reading,
            RequestIntake intake,
            RequestAccess access,
            RequestWords words,
            CurrentPerson current) {
        this.reading = reading;
        this.intake = intake;
        this.access = access;
        this.words = words;
        this.current = current;
    }

    @GetMapping("/requests")
    String list(@RequestParam(defaultValue = "") String cursor, Model model) {
        RequestApi.RequestList list = reading.list(current.person(), cursor, "");
        model.addAttribute("requests", list.items().stream().map(words::line).toList());
        model.addAttribute("next", list.next());
        return "request/list";
    }

    @GetMapping("/requests/new")
    String begin(Model model) {
        access.mayAsk(current.person()).orRefuse();
        model.addAttribute(
                "kinds",
                Arrays.stream(RequestKind.values())
                        .filter(kind -> access.mayAsk(current.person(), kind).allowed())
                        .toList());
        return "request/new";
    }

    @PostMapping("/requests")
    String create(@RequestParam(defaultValue = "") String kind) {
        RequestKind chosen = RequestKind.named(kind).orElseThrow(() -> NotFound.of("kind of request", kind));
        return "redirect:/requests/"
                + intake.draft(current.person(), chosen, Map.of()).reference() + "/sections";
    }

    @GetMapping("/requests/{reference}")
    String show(@PathVariable String reference, Model model) {
        Person reader = current.person();
        CaseFile file = reading.file(reader, reference);
        if (file.status() == RequestStatus.DRAFT) {
            return "redirect:/requests/" + reference + "/sections";
        }
        words.fill(model, file, reading.view(reader, reference), reading.timeline(reader, reference));
        model.addAttribute(
                "canWithdraw",
                file.status().canBecome(RequestStatus.WITHDRAWN)
                        && access.may(reader, Action.WITHDRAW, reference).allowed());
        model.addAttribute(
                "canDeclare",
                !file.status().isFinished()
                        && access.may(reader, Action.DECLARE_INTEREST, reference)
                                .allowed());
        return "request/view";
    }

    @PostMapping("/requests/{reference}/withdrawal")
    String withdraw(@PathVariable String reference) {
        intake.withdraw(current.person(), reference);
        return "redirect:/requests/" + reference;
    }
}
