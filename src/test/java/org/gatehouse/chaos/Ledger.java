package org.gatehouse.chaos;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What people were told, kept outside the service, to be compared with what the service has. */
final class Ledger {

    private final List<Act> acknowledged = new CopyOnWriteArrayList<>();
    private final List<Act> refused = new CopyOnWriteArrayList<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();

    void told(Act act, Answer answer) {
        if (answer.isAcknowledged()) {
            acknowledged.add(act);
        } else if (answer.isRefused()) {
            refused.add(act);
        }
    }

    void arrived(String messageId) {
        mails.add(messageId);
    }

    List<Act> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<Act> refused() {
        return List.copyOf(refused);
    }

    /** The Message-ID of each mail that the mail server was given, as often as it was. */
    List<String> mails() {
        return List.copyOf(mails);
    }

    long arrivals(String messageId) {
        return mails.stream().filter(messageId::equals).count();
    }
}
