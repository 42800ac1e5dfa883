package org.gatehouse.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody as the council's identity provider vouches for them at this sign-in.
 *
 * @param issuer and subject: together the only thing by which somebody is recognised
 * @param username what they would be called here; taken only if it is free
 */
record CouncilAccount(
        String issuer,
        String subject,
        String staffNumber,
        String name,
        String email,
        String username,
        Set<String> groups) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]{1,100}@[^\\s@<>,;]{1,150}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_USERNAME = 90;
    private static final int LONGEST_STAFF_NUMBER = 100;

    /** @throws NotAdmitted where something is missing that Gatehouse cannot do without */
    static CouncilAccount of(OidcUser user, OidcSettings settings) {
        var staffNumber = text(user, settings.staffNumberClaim());
        if (staffNumber.isEmpty() || staffNumber.length() > LONGEST_STAFF_NUMBER) {
            throw NotAdmitted.because(NotAdmitted.Reason.NO_STAFF_NUMBER);
        }
        var email = text(user, "email");
        if (!EMAIL.matcher(email).matches()) {
            throw NotAdmitted.because(NotAdmitted.Reason.NO_EMAIL);
        }
        var known = text(user, "preferred_username");
        var name = text(user, "name");
        return new CouncilAccount(
                settings.issuer(),
                user.getSubject(),
                staffNumber,
                shortened(name.isEmpty() ? email : name, LONGEST_NAME),
                email,
                plain(known.isEmpty() ? email : known),
                groups(user.getClaim(settings.groupsClaim())));
    }

    /** Numbers count as text; line breaks and the like become spaces. */
    private static String text(OidcUser user, String claim) {
        Object value = user.getClaim(claim);
        var isText = value instanceof String || value instanceof Number;
        return isText ? value.toString().replaceAll("\\p{Cntrl}", " ").strip() : "";
    }

    private static Set<String> groups(@Nullable Object claim) {
        Collection<?> values =
                claim instanceof Collection<?> several ? several : claim == null ? List.of() : List.of(claim);
        var groups = new TreeSet<String>();
        values.forEach(value -> groups.add(value.toString()));
        return groups;
    }

    private static String plain(String wanted) {
        var plain =
                wanted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._@-]", "-").replaceFirst("^[^a-z0-9]+", "");
        return plain.isEmpty() ? "person" : shortened(plain, LONGEST_USERNAME);
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
