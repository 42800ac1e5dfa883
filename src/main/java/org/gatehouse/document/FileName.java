package org.gatehouse.document;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What a file is called here: its own name without path, and without characters that nobody can see. */
final class FileName {

    private static final int LONGEST = 150;

    private FileName() {}

    static String of(@Nullable String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "");
        String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (own.isEmpty() || own.equals(".") || own.equals("..")) {
            return "document";
        }
        return own.length() <= LONGEST ? own : shortened(own);
    }

    /** The end stays, for it says what kind of file it is. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int most = LONGEST - end.length();
        int cut = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, cut) + end;
    }
}
