package org.gatehouse.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** An administrator moves the demonstration's clock, on a page or over the API. In service there is no such page. */
@Controller
@Profile("demo")
class ClockPages {

    private static final String PAGE = "web/clock";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST_DIGITS = 9;

    private final DemonstrationClock clock;
    private final CurrentPerson current;

    ClockPages(DemonstrationClock clock, CurrentPerson current) {
        this.clock = clock;
        this.current = current;
    }

    @GetMapping("/admin/clock")
    String look(Model model) {
        administrator(current);
        fill(model, "", List.of());
        return PAGE;
    }

    @PostMapping("/admin/clock")
    Object move(@RequestParam(defaultValue = "") String days, Model model) {
        Person by = administrator(current);
        try {
            clock.move(by.id(), Step.of(number(days)).days());
        } catch (AnswersRefused refused) {
            fill(model, days, refused.problems());
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return "redirect:/admin/clock";
    }

    private void fill(Model model, String days, List<Problem> problems) {
        model.addAttribute("today", today(clock.instant()));
        model.addAttribute("ahead", clock.ahead().toDays());
        model.addAttribute("most", Step.MOST);
        model.addAttribute("days", days);
        model.addAttribute("problems", problems);
    }

    /** What was typed as a number; nothing where it is none. */
    private static @Nullable Integer number(String typed) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1," + MOST_DIGITS + "}") ? Integer.valueOf(digits) : null;
    }

    private static Person administrator(CurrentPerson current) {
        Person person = current.person();
        if (!person.has(Role.ADMIN)) {
            throw new ActionRefused("Only administrators may move the demonstration’s clock.");
        }
        return person;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, LONDON);
    }

    /** How far to move at once. */
    private record Step(int days) {

        static final int MOST = 400;

        /** @throws AnswersRefused if it is no number of days that the clock can be moved by */
        static Step of(@Nullable Integer days) {
            if (days == null || days < 1 || days > MOST) {
                String message = "Enter a whole number of days from 1 to " + MOST + ".";
                throw new AnswersRefused(List.of(new Problem("/days", "days", message)));
            }
            return new Step(days);
        }
    }

    /** The same for scripts. */
    @RestController
    @Profile("demo")
    static class Api {

        private final DemonstrationClock clock;
        private final CurrentPerson current;

        Api(DemonstrationClock clock, CurrentPerson current) {
            this.clock = clock;
            this.current = current;
        }

        /** How many days to move forward. */
        record Move(@Nullable Integer days) {}

        /** Which day it now is for the council, and how many days that is ahead. */
        record Moved(LocalDate today, long ahead) {}

        @PostMapping("/api/v1/demonstration/clock")
        Moved move(@RequestBody Move move) {
            Person by = administrator(current);
            clock.move(by.id(), Step.of(move.days()).days());
            return new Moved(today(clock.instant()), clock.ahead().toDays());
        }
    }
}
