package org.gatehouse.command;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Starts the web application on a database that is known to fit. */
final class Application {

    private Application() {}

    static ConfigurableApplicationContext start(
            Class<?> application, Schema.Database database, String profile, Map<String, String> settings) {
        // No model may make the engine fetch a schema from elsewhere; "nested" lets the packaged jar read its own.
        System.setProperty("javax.xml.accessExternalSchema", "file,jar:file,nested");
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(profile.equals("service"))
                .profiles(profile)
                .properties(properties)
                .run();
    }

    /** Waits until the application is stopped from outside. */
    static int untilStopped(ConfigurableApplicationContext application) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        application.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> stopped.countDown());
        stopped.await();
        return Commands.DONE;
    }
}
