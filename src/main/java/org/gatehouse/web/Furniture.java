package org.gatehouse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its content: who is signed in and where they can go. */
@ControllerAdvice(annotations = Controller.class)
class Furniture {

    private final CurrentPerson current;
    private final boolean demonstration;
    private final @Nullable DemonstrationClock clock;
    private final Words words;

    Furniture(CurrentPerson current, Environment environment, ObjectProvider<DemonstrationClock> clock, Words words) {
        this.current = current;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.clock = clock.getIfAvailable();
        this.words = words;
    }

    /** One way to go. */
    record Item(String label, String href, boolean current) {}

    @ModelAttribute("me")
    @Nullable
    Person me() {
        return current.find().orElse(null);
    }

    @ModelAttribute("inDemonstration")
    boolean demonstration() {
        return demonstration;
    }

    /** The day on which the demonstration's clock stands, once somebody has moved it. */
    @ModelAttribute("clockStandsAt")
    @Nullable
    String clockStandsAt() {
        return clock == null || clock.ahead().isZero()
                ? null
                : words.date(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")));
    }

    @ModelAttribute("navigation")
    List<Item> navigation(HttpServletRequest request) {
        List<Item> items = new ArrayList<>();
        current.find().ifPresent(person -> {
            items.add(item("Your work", "/", request));
            items.add(item("Requests", "/requests", request));
            items.add(item("Tasks", "/tasks", request));
            items.add(item("Decisions", "/decisions", request));
            items.add(item("Wording", "/wording", request));
            items.add(item("Conditions", "/conditions", request));
            items.add(item("Waivers", "/waivers", request));
            items.add(item("Systems", "/systems", request));
            items.add(item("Contracts", "/contracts", request));
            items.add(item("Renewals", "/renewals", request));
            if (person.has(Role.AUDITOR)) {
                items.add(item("Audit trail", "/audit", request));
            }
            if (demonstration || person.has(Role.ADMIN)) {
                items.add(item("Mails", "/admin/outbox", request));
            }
            if (demonstration && person.has(Role.ADMIN)) {
                items.add(item("Clock", "/admin/clock", request));
            }
        });
        return items;
    }

    private static Item item(String label, String href, HttpServletRequest request) {
        String here = request.getRequestURI();
        return new Item(label, href, href.equals("/") ? here.equals("/") : here.startsWith(href));
    }
}
