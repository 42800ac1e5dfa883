package org.gatehouse.command;

import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set from outside. Each is read from the environment under {@code GATEHOUSE_} and its name, or from
 * the file that the same name with {@code _FILE} gives; {@code docs/operating.md} lists the same.
 */
enum Setting {
    DB_URL("the database's JDBC address, for example jdbc:postgresql://db.example/gatehouse", null),
    DB_USER("the application role's name", null),
    DB_PASSWORD("the application role's password", null),
    DB_OWNER_USER("the schema owner's name", null),
    DB_OWNER_PASSWORD("the schema owner's password", null),
    PUBLIC_URL("the address people use, for links in mails", "gatehouse.mail.public-url"),
    SMTP_URL("the mail server, for example smtp://mail.example:25", "gatehouse.mail.smtp-url"),
    MAIL_FROM("whom mails come from", "gatehouse.mail.from"),
    PORT("the port of the pages and the API", "server.port"),
    MANAGEMENT_PORT("the port of health and metrics", "GATEHOUSE_MANAGEMENT_PORT"),
    MANAGEMENT_ADDRESS("the network address of health and metrics", "GATEHOUSE_MANAGEMENT_ADDRESS"),
    AUDIT_TENANT("the council's short name in its audit trail", "gatehouse.audit.tenant"),
    AUDIT_NODE("the name of this running copy in the audit trail", "gatehouse.audit.node"),
    OIDC_ISSUER("the identity provider's address, as its discovery document names it", "gatehouse.oidc.issuer"),
    OIDC_CLIENT_ID("the name under which the identity provider knows Gatehouse", "gatehouse.oidc.client-id"),
    OIDC_CLIENT_SECRET("the secret that goes with that name", "gatehouse.oidc.client-secret"),
    OIDC_GROUPS(
            "what each group of the council gives, for example tda-chair=chair+member,housing=requester+area:housing",
            "gatehouse.oidc.groups"),
    OIDC_GROUPS_CLAIM("the claim that lists a person's groups", "gatehouse.oidc.groups-claim"),
    OIDC_STAFF_NUMBER_CLAIM("the claim with a person's staff number", "gatehouse.oidc.staff-number-claim"),
    OIDC_SCOPES("what the identity provider is asked for, with commas", "gatehouse.oidc.scopes"),
    OIDC_ONLY("true where nobody signs in to the pages with a password", "gatehouse.oidc.only"),
    OIDC_CONTACT("whom people ask who are not let in", "gatehouse.oidc.contact"),
    FORMS_DIRECTORY("a directory with .form files instead of those in the jar", "gatehouse.forms.directory"),
    PROCESSES_DIRECTORY(
            "a directory with .bpmn and .dmn files instead of those in the jar", "gatehouse.processes.directory"),
    BOARD_QUORUM("how many members must vote", "gatehouse.board.quorum"),
    BOARD_URGENT_QUORUM("how many members decide an urgent request", "gatehouse.board.urgent-quorum"),
    BOARD_INTEREST_REMOVES_SIGHT(
            "whether a declared interest takes sight of the request", "gatehouse.board.interest-removes-sight"),
    HOME("where the demonstration keeps its data", null);

    private static final String PREFIX = "GATEHOUSE_";
    private static final String FILE = "_FILE";

    private final String meaning;
    private final @Nullable String property;

    Setting(String meaning, @Nullable String property) {
        this.meaning = meaning;
        this.property = property;
    }

    /** What it is, in words that finish “Set …:”. */
    String meaning() {
        return meaning;
    }

    /** The name under which the application knows it, where it does. */
    @Nullable
    String property() {
        return property;
    }

    String variable() {
        return PREFIX + name();
    }

    String fileVariable() {
        return variable() + FILE;
    }
}
