-- Whether each request needs a data protection impact assessment, how far it is, and who accepted the risk that remains.

create table dpias (
    id uuid not null,
    case_ref text not null references technology_requests (reference),
    state text not null,
    result text,
    why text,
    questions_fired text,
    questions_unknown text,
    rule_set_version text,
    rule_set_sha256 text,
    assessment_title text,
    assessment_link text,
    processor text,
    processor_to_name text,
    lawful_basis text,
    residual_risk text,
    dpo_advice text,
    dpo_advised_against boolean,
    ico_sent_on date,
    ico_reference text,
    ico_replied_on date,
    accepted_by uuid references people (id),
    accepted_at timestamptz,
    signed_off_for_gate text,
    review_on date,
    version bigint not null default 0,
    constraint dpias_pk primary key (id),
    constraint dpias_state_ck check (state in ('NOT_SCREENED', 'SCREENED_NOT_REQUIRED', 'DRAFT', 'WITH_DPO',
        'WITH_APPROVER', 'ICO_CONSULTATION', 'SIGNED_OFF', 'SUPERSEDED')),
    constraint dpias_result_ck check (result in ('NOT_REQUIRED', 'RECOMMENDED', 'REQUIRED')),
    constraint dpias_residual_risk_ck check (residual_risk in ('LOW', 'MEDIUM', 'HIGH')),
    constraint dpias_gate_ck check (signed_off_for_gate in ('DECISION', 'GATE_1', 'GATE_2', 'GATE_3')),
    -- signed off means by somebody, after advice, until a day; and a high risk means consulted before
    constraint dpias_signed_off_ck check (state <> 'SIGNED_OFF' or (accepted_by is not null and accepted_at is not null
        and signed_off_for_gate is not null and dpo_advice is not null and residual_risk is not null
        and review_on is not null
        and review_on <= (accepted_at at time zone 'Europe/London')::date + interval '12 months')),
    constraint dpias_high_risk_consulted_ck check (state <> 'SIGNED_OFF' or residual_risk <> 'HIGH'
        or (ico_reference is not null and ico_replied_on is not null)),
    constraint dpias_ico_dates_ck check (ico_replied_on >= ico_sent_on)
);
-- one current assessment for each case; what a later round superseded stays as it was signed
create unique index dpias_one_current_per_case_uq on dpias (case_ref) where state <> 'SUPERSEDED';
create index dpias_review_on_ix on dpias (review_on) where state = 'SIGNED_OFF';

grant select, insert, update on dpias to gatehouse_app;
