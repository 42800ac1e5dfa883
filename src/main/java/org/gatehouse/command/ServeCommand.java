package org.gatehouse.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Runs the service as the application's role; it changes no schema. */
@Command(name = "serve", description = "Run the service")
class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Commands parent;

    @Override
    public Integer call() throws InterruptedException {
        Environment environment = new Environment();
        Schema.Database database = new Schema.Database(
                environment.required("GATEHOUSE_DB_URL", "the database's JDBC address"),
                environment.required("GATEHOUSE_DB_USER", "the application role's name"),
                environment.required("GATEHOUSE_DB_PASSWORD", "the application role's password"));
        String publicUrl = environment.required("GATEHOUSE_PUBLIC_URL", "the address people use, for links in mails");
        String smtp = environment.required("GATEHOUSE_SMTP_URL", "the mail server, for example smtp://mail.example:25");
        if (!environment.missing().isEmpty()) {
            environment.missing().forEach(System.err::println);
            return Commands.INCOMPLETE;
        }
        Optional<String> unfit = new Schema(database).unfit();
        if (unfit.isPresent()) {
            System.err.println(unfit.get());
            return Commands.INCOMPLETE;
        }
        ConfigurableApplicationContext service = Application.start(
                parent.application(),
                database,
                "service",
                Map.of("gatehouse.mail.public-url", publicUrl, "gatehouse.mail.smtp-url", smtp));
        return Application.untilStopped(service);
    }
}
