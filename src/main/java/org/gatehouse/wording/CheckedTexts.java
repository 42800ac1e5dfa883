package org.gatehouse.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gatehouse.check.Mode;
import org.gatehouse.check.TextHash;
import org.gatehouse.check.WordingCheck;
import org.springframework.stereotype.Component;

/**
 * Checks the texts of cases, each once as long as it is worked on: a task asks for it when it is shown, when its outcomes
 * are offered and when it is completed. The rules do not change while the service runs, so neither does what they say.
 */
@Component
class CheckedTexts {

    private static final int MOST = 40;

    private final WordingCheck check;
    private final Map<Asked, CheckedText> known = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, CheckedText> eldest) {
            return size() > MOST;
        }
    });

    CheckedTexts(WordingCheck check) {
        this.check = check;
    }

    private record Asked(String sha256, Mode mode) {}

    CheckedText of(String text, Mode mode) {
        Asked asked = new Asked(TextHash.of(text), mode);
        CheckedText before = known.get(asked);
        if (before != null) {
            return before;
        }
        CheckedText checked = CheckedText.of(text, mode, check);
        known.put(asked, checked);
        return checked;
    }
}
