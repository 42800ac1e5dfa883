package org.gatehouse.command;

import org.gatehouse.access.DemoPeople;
import org.gatehouse.register.DemoRegisters;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the demonstration council before the application says that it is ready. */
@Component
@Profile("demo")
class DemoLoad implements ApplicationRunner {

    private final DemoPeople people;
    private final DemoRegisters registers;

    DemoLoad(DemoPeople people, DemoRegisters registers) {
        this.people = people;
        this.registers = registers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.load();
        registers.load();
    }
}
