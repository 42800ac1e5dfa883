package org.gatehouse.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts in {@code mails/}: the first line is the subject, the rest the body. */
@Component
class MailTemplates {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Map<String, String> read = new ConcurrentHashMap<>();

    /** @throws IllegalStateException if the text needs a fact that is not given */
    MailText render(String template, Map<String, String> facts) {
        return MailText.of(read.computeIfAbsent(template, MailTemplates::read), facts);
    }

    private static String read(String template) {
        if (!NAME.matcher(template).matches()) {
            throw new IllegalArgumentException("No mail can be called " + template + ".");
        }
        try {
            return new ClassPathResource("mails/" + template + ".txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("There is no mail " + template + ".", missing);
        }
    }
}
