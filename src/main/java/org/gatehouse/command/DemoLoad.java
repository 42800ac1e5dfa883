package org.gatehouse.command;

import org.gatehouse.access.DemoPeople;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the demonstration council before the application says that it is ready. */
@Component
@Profile("demo")
class DemoLoad implements ApplicationRunner {

    private final DemoPeople people;

    DemoLoad(DemoPeople people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.load();
    }
}
