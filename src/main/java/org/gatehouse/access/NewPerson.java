package org.gatehouse.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who shall be able to sign in. Refuses what could not work later, with a sentence for whoever types it.
 *
 * @param username lower case whatever was typed
 * @param staffNumber the same for every account of one human being
 * @param password in clear, never kept; between 12 characters and the 72 bytes that bcrypt reads
 */
public record NewPerson(
        String username,
        String staffNumber,
        String name,
        String email,
        String password,
        Set<Role> roles,
        Set<String> serviceAreas) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,99}");
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 72;

    public NewPerson {
        username = username.strip().toLowerCase(Locale.ROOT);
        staffNumber = staffNumber.strip();
        roles = Set.copyOf(roles);
        serviceAreas = Set.copyOf(serviceAreas);
        require(isUsername(username), "A username is letters, digits, dots, hyphens, underscores or @, at most 100.");
        require(!staffNumber.isEmpty(), "A staff number is needed.");
        require(!name.isBlank(), "A name is needed.");
        require(
                password.length() >= SHORTEST_PASSWORD
                        && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD,
                "A password has at least 12 characters and at most 72 bytes.");
    }

    /** Whether the text could be a username at all; nothing else is ever looked up or written to a log. */
    static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    private static void require(boolean met, String sentence) {
        if (!met) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "NewPerson[" + username + "]";
    }
}
