package org.gatehouse.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mails wait to be sent. A mail is written, in its final words, in the transaction of what it tells: if that is
 * rolled back, nobody is told.
 */
@Service
public class Outbox {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final MailTemplates templates;
    private final MailSettings settings;

    Outbox(JdbcClient jdbc, MailTemplates templates, MailSettings settings) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.settings = settings;
    }

    /** Posts the mail; one that this person was already sent about the same event stays the only one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Mail mail) {
        var text = templates.render(mail.template(), facts(mail));
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into outbox
                               (id, case_ref, event, recipient, template, payload, subject, body, message_id)
                        values (:id, :caseRef, :event, :recipient, :template, cast(:payload as jsonb), :subject, :body,
                                :messageId)
                        on conflict on constraint outbox_told_once do nothing
                        """)
                .param("id", id)
                .param("caseRef", mail.caseRef())
                .param("event", mail.eventKey())
                .param("recipient", MailText.oneLine(mail.recipient().email()))
                .param("template", mail.template())
                .param("payload", json(mail.facts()))
                .param("subject", text.subject())
                .param("body", text.body())
                .param("messageId", messageId(id))
                .update();
    }

    private Map<String, String> facts(Mail mail) {
        var facts = new HashMap<>(mail.facts());
        var task = facts.get("task");
        facts.put("person", mail.recipient().name());
        facts.put("reference", mail.caseRef());
        facts.put("link", settings.publicUrl() + (task == null ? "/requests/" + mail.caseRef() : "/tasks/" + task));
        return facts;
    }

    private String messageId(UUID id) {
        var address = settings.sender().getAddress();
        return "<" + id + address.substring(address.lastIndexOf('@')) + ">";
    }

    private static String json(Map<String, String> facts) {
        try {
            // a text cannot be kept with a null character in it
            return JSON.writeValueAsString(facts).replace("\\u0000", "");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts can always be written as JSON.", impossible);
        }
    }
}
