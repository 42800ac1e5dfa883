package org.gatehouse.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatehouse.text.Passage;
import org.gatehouse.text.ReadText;

/**
 * The names that a document gives to things: an “application programming interface (“Gateway”)” is meant wherever the
 * document says Gateway, and so is the API where a supplier wrote “Gateway Connect is our REST API”.
 */
final class Definitions {

    private static final String NAME = "[“\"]([A-Z][\\w-]*(?: [A-Z][\\w-]*){0,3})[”\"]";
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\b((?:[\\w-]{1,40}+ ){1,5}[\\w-]{1,40}+) \\((?:the |an? |each,? an? )?" + NAME + "\\)");
    private static final Pattern MEANS = Pattern.compile(NAME + ",? (?:means|shall mean|refers to) ([^.;]{3,120})[.;]");
    private static final Pattern QUOTED = Pattern.compile("[“\"]");
    /** Words that a sentence may begin with before such a name. */
    private static final String OPENING =
            "(?!(?:The|This|Our|Your|That|Each|An?|With|In|Through|Using|By|On|From|For|Via|As|When) )";

    private static final String CAPITAL = "[A-Z][\\w-]{1,40}+";
    private static final Pattern PRODUCT = Pattern.compile("\\b(" + OPENING + CAPITAL + "(?: " + CAPITAL + "){0,2})"
            + "(?: is (?:our|the|an?) | \\((?:our |the |an? )?|, (?:our|the|an?) )"
            + "((?:[a-z][\\w-]{0,40}+ |REST |RESTful |HTTP |JSON ){0,4}(?:APIs?|interface))\\b");
    /** No document has as many; a text made to keep the check busy may. */
    private static final int MOST = 300;

    private static final int LONGEST = 12;

    private final Map<String, Meaning> meanings = new LinkedHashMap<>();

    private record Meaning(String name, Pattern word, Sentence meant) {

        static Meaning of(String name, Sentence meant) {
            return new Meaning(name, Pattern.compile("\\b" + Pattern.quote(name) + "\\b"), meant);
        }

        boolean isNamedIn(String text) {
            return text.contains(name) && word.matcher(text).find();
        }
    }

    static Definitions of(ReadText document) {
        Definitions definitions = new Definitions();
        document.passages().forEach(definitions::read);
        return definitions;
    }

    private void read(Passage passage) {
        Matcher product = PRODUCT.matcher(passage.text());
        boolean named = product.find();
        if (!named && !QUOTED.matcher(passage.text()).find()) {
            return;
        }
        Sentence whole = Sentence.whole(passage);
        while (named) {
            keep(product.group(1), whole.slice(product.start(2), product.end(2)));
            named = product.find();
        }
        Matcher bracketed = IN_BRACKETS.matcher(passage.text());
        while (bracketed.find()) {
            keep(bracketed.group(2), whole.slice(bracketed.start(1), bracketed.end(1)));
        }
        Matcher means = MEANS.matcher(passage.text());
        while (means.find()) {
            keep(means.group(1), whole.slice(means.start(2), means.end(2)));
        }
    }

    private void keep(String name, Sentence meaning) {
        if (meaning.words() <= LONGEST && meanings.size() < MOST) {
            meanings.putIfAbsent(name, Meaning.of(name, meaning));
        }
    }

    /** What the names in a sentence stand for, beside the sentence; not where the sentence itself says it. */
    List<Part> meantIn(List<Part> parts) {
        List<Part> meant = new ArrayList<>();
        for (Meaning each : meanings.values()) {
            boolean named = parts.stream().anyMatch(part -> each.isNamedIn(part.text()));
            if (named
                    && parts.stream()
                            .noneMatch(part -> part.text().contains(each.meant().text()))) {
                meant.add(each.meant().as(Part.Role.SUBJECT));
            }
        }
        return meant;
    }
}
