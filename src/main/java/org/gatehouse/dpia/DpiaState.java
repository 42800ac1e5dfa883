package org.gatehouse.dpia;

/** Where the data protection impact assessment of a case stands (DOMAIN 1.4), and who has it then. */
public enum DpiaState {
    NOT_SCREENED("the data protection officer"),
    SCREENED_NOT_REQUIRED("nobody"),
    DRAFT("the service area"),
    WITH_DPO("the data protection officer"),
    WITH_APPROVER("the sponsor or the senior information risk owner"),
    ICO_CONSULTATION("the Information Commissioner’s Office"),
    SIGNED_OFF("nobody"),
    SUPERSEDED("nobody");

    private final String holder;

    DpiaState(String holder) {
        this.holder = holder;
    }

    /** Who must act before it goes on, in words for a sentence. */
    public String holder() {
        return holder;
    }
}
