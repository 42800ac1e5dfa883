package org.gatehouse.notification;

import java.util.Map;
import org.gatehouse.access.Person;

/**
 * Something one person is to be told about a case.
 *
 * @param eventKey what happened, once and for all: the same key never tells the same person twice
 * @param template name of the text in {@code mails/}; names starting with {@code decision} are decision letters
 * @param facts what fills the gaps in the text; {@code task}, where given, is the task the mail links to
 */
public record Mail(String caseRef, String eventKey, Person recipient, String template, Map<String, String> facts) {

    public Mail {
        facts = Map.copyOf(facts);
    }
}
