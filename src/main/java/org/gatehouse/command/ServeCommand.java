package org.gatehouse.command;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Runs the service as the application's role; it changes no schema. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Run the service")
class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Commands parent;

    @Override
    public Integer call() throws InterruptedException {
        Environment environment = Environment.ofProcess();
        Schema.Database database = environment.application();
        String publicUrl = environment.required(Setting.PUBLIC_URL);
        environment.required(Setting.SMTP_URL);
        Map<String, String> given = environment.properties();
        Map<String, String> way = IdentityProviderSettings.way(environment, publicUrl);
        Refused.unlessComplete(environment);
        Map<String, String> settings = behindProxy(publicUrl);
        settings.putAll(given);
        settings.putAll(way);
        database.refuseUnfit();
        ConfigurableApplicationContext service = Application.start(parent.application(), database, "service", settings);
        return Application.untilStopped(service);
    }

    /**
     * The service itself speaks http only: where people use https, a proxy stands in front and says who they are and what
     * they asked for. Mails come from the address that people know, where no other is set.
     */
    static Map<String, String> behindProxy(String publicUrl) {
        URI address = PublicUrl.read(publicUrl).orElseThrow(() -> Refused.incomplete(PublicUrl.UNREADABLE));
        Map<String, String> settings = new HashMap<>();
        settings.put("gatehouse.mail.from", "Gatehouse <gatehouse@" + address.getHost() + ">");
        if (address.getScheme().equals("https")) {
            settings.put("server.forward-headers-strategy", "native");
        }
        return settings;
    }
}
