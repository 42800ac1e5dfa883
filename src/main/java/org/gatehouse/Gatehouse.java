package org.gatehouse;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the application; nothing else. The commands are in {@code org.gatehouse.command}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Gatehouse {

    public static void main(String[] arguments) {
        System.exit(org.gatehouse.command.Commands.run(Gatehouse.class, arguments));
    }
}
