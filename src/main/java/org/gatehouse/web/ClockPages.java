package org.gatehouse.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an administrator of the demonstration moves its clock; in service there is no such page. */
@Controller
@Profile("demo")
class ClockPages {

    private static final String PAGE = "/admin/clock";

    private final DemonstrationClock clock;
    private final CurrentPerson current;
    private final Words words;

    ClockPages(DemonstrationClock clock, CurrentPerson current, Words words) {
        this.clock = clock;
        this.current = current;
        this.words = words;
    }

    @GetMapping(PAGE)
    ModelAndView page() {
        DemonstrationClock.mayMove(current.person());
        return page(List.of());
    }

    @PostMapping(value = PAGE, params = "days")
    ModelAndView forward(@RequestParam String days) {
        Person by = current.person();
        return moved(() -> clock.moveBy(by, number(days)));
    }

    @PostMapping(value = PAGE, params = "date-day")
    ModelAndView to(
            @RequestParam("date-day") String day,
            @RequestParam("date-month") String month,
            @RequestParam("date-year") String year) {
        Person by = current.person();
        return moved(() -> clock.moveTo(by, date(day, month, year)));
    }

    private ModelAndView moved(Runnable move) {
        try {
            move.run();
            return new ModelAndView("redirect:" + PAGE);
        } catch (AnswersRefused refused) {
            ModelAndView page = page(refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private ModelAndView page(List<Problem> problems) {
        return new ModelAndView("web/clock")
                .addObject("today", words.date(clock.today()))
                .addObject("moved", clock.isMoved())
                .addObject("most", DemonstrationClock.MOST_DAYS)
                .addObject("problems", problems);
    }

    /** What is no number is refused as one that is too small. */
    private static long number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Long.parseLong(typed.strip()) : 0;
    }

    private static LocalDate date(String day, String month, String year) {
        try {
            return LocalDate.of((int) number(year), (int) number(month), (int) number(day));
        } catch (DateTimeException none) {
            throw DemonstrationClock.refused("date", "Enter a real date, for example 3 3 2027.");
        }
    }
}
