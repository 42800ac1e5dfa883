package org.gatehouse.text;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads what people paste or hand in. It needs neither settings nor a database. */
@Service
public class TextReader {

    /**
     * Reads pasted text.
     *
     * @throws TextRefused if there is nothing to read or it is longer than is taken
     */
    public ReadText pasted(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\\R")) {
            String shown = line.strip();
            if (!shown.isEmpty()) {
                passages.add(new Passage(Passage.Kind.PARAGRAPH, shown, 1, start));
                start += shown.length() + 1;
            }
        }
        return new ReadText(1, List.copyOf(passages));
    }
}
