package org.gatehouse.access;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * A page that somebody posted when their session had ended, kept in the new session until they have signed in.
 *
 * @param path where it was posted to
 * @param fields what was typed; neither files nor passwords
 * @param owner whose session ended; null where that is no longer known, as after a long pause
 */
record KeptPost(
        String path,
        LinkedHashMap<String, ArrayList<String>> fields,
        @Nullable UUID owner) implements Serializable {

    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,3})]");

    /** Signing in begins a new session, which takes over only attributes named like this. */
    private static final String ATTRIBUTE = "SPRING_SECURITY_KEPT_POST";

    /** One thing that was typed. */
    record Field(String name, String value) {

        /** The name in words: {@code conditions[0].dueOn} is “Conditions 1 due on”. */
        public String label() {
            String numbered = ROW.matcher(name).replaceAll(row -> " " + (Integer.parseInt(row.group(1)) + 1) + " ");
            String words =
                    numbered.replaceAll("(?<=[a-z0-9])(?=[A-Z])|[._-]+", " ").strip();
            return StringUtils.capitalize(words.toLowerCase(Locale.ROOT).replaceAll(" +", " "));
        }
    }

    static @Nullable KeptPost in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof KeptPost kept ? kept : null;
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    boolean isFor(UUID person) {
        return owner == null || owner.equals(person);
    }

    List<Field> list() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
    }
}
