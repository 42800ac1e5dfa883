package org.gatehouse.renewal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.Action;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.request.RequestAccess;
import org.gatehouse.request.RequestIntake;
import org.gatehouse.request.RequestKind;
import org.gatehouse.web.Csv;
import org.gatehouse.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The horizon of renewals, for everybody who is signed in, and the way to ask for one. */
@Controller
class RenewalPages {

    private final RenewalHorizon horizon;
    private final RenewalOpening opening;
    private final RequestIntake intake;
    private final CurrentPerson current;
    private final Context context;

    RenewalPages(
            RenewalHorizon horizon,
            RenewalOpening opening,
            RequestIntake intake,
            CurrentPerson current,
            Context context) {
        this.horizon = horizon;
        this.opening = opening;
        this.intake = intake;
        this.current = current;
        this.context = context;
    }

    /** Today, how dates are written, and who may see a renewal. */
    @org.springframework.stereotype.Component
    record Context(Calendar calendar, Words words, RequestAccess access) {

        /** The renewal's reference for those who may see it; others learn only that there is one. */
        String shown(Person reader, RenewalLine line) {
            return line.renewal() != null
                            && access.may(reader, Action.READ, line.renewal()).allowed()
                    ? line.renewal()
                    : "";
        }
    }

    /** A contract as the page shows it. */
    record Row(
            String reference,
            String title,
            String owner,
            String endsOn,
            String noticeBy,
            String decideBy,
            String openOn,
            String state,
            String renewal,
            boolean mayAsk) {}

    /** A state to choose. */
    record Choice(String id, String label, boolean chosen) {}

    @GetMapping("/renewals")
    String list(@RequestParam(defaultValue = "") String state, Model model) {
        Person reader = current.person();
        boolean mayAsk = opening.refusal(reader, RequestKind.CONTRACT_RENEWAL).isEmpty();
        model.addAttribute(
                "rows",
                lines(state).stream()
                        .map(line -> row(line, reader, mayAsk && opening.mayAskFor(reader, line.contract())))
                        .toList());
        model.addAttribute("state", state);
        model.addAttribute(
                "states",
                Arrays.stream(RenewalLine.State.values())
                        .map(one ->
                                new Choice(one.name(), one.words(), one.name().equals(state)))
                        .toList());
        return "renewal/list";
    }

    @GetMapping({"/renewals.csv", "/api/v1/renewals.csv"})
    void csv(@RequestParam(defaultValue = "") String state, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=renewals.csv");
        PrintWriter out = response.getWriter();
        out.print(Csv.line(
                List.of("contract", "title", "owner", "ends", "noticeBy", "decideBy", "openOn", "state", "renewal")));
        for (RenewalLine line : lines(state)) {
            out.print(Csv.line(Arrays.asList(
                    line.contract().reference(),
                    line.contract().title(),
                    line.contract().ownerName(),
                    line.contract().endsOn(),
                    line.dates().noticeBy(),
                    line.dates().decideBy(),
                    line.dates().openOn(),
                    line.state().words(),
                    context.shown(current.person(), line))));
        }
    }

    /** Begins the request with the contract chosen. */
    @PostMapping("/renewals")
    String begin(@RequestParam(defaultValue = "") String contract) {
        return "redirect:/requests/"
                + intake.draft(current.person(), RequestKind.CONTRACT_RENEWAL, Map.of("contract", contract))
                        .reference()
                + "/sections";
    }

    private List<RenewalLine> lines(String state) {
        LocalDate today = context.calendar().today();
        return horizon.lines(today).stream()
                .filter(line -> state.isEmpty() || line.state().name().equals(state))
                .toList();
    }

    private Row row(RenewalLine line, Person reader, boolean mayAsk) {
        Words words = context.words();
        return new Row(
                line.contract().reference(),
                line.contract().title(),
                line.contract().ownerName(),
                words.date(line.contract().endsOn()),
                line.contract().noticeBy() == null
                        ? words.date(line.dates().noticeBy()) + ", as no notice is recorded"
                        : words.due(line.dates().noticeBy()),
                words.due(line.dates().decideBy()),
                words.date(line.dates().openOn()),
                line.state().words(),
                context.shown(reader, line),
                mayAsk && line.renewal() == null && line.state() != RenewalLine.State.SETTLED);
    }
}
