-- What tenders and suppliers wrote, and which of the council's requirements a reviewer found in it. Nothing is overwritten.

create table wording_texts (
    id uuid not null,
    position bigint generated always as identity,
    case_ref text not null references technology_requests (reference),
    kind text not null,
    gate text not null,
    text text not null,
    sha256 text not null,
    recorded_by uuid not null references people (id),
    recorded_at timestamptz not null,
    constraint wording_texts_pk primary key (id),
    constraint wording_texts_position_uq unique (position),
    constraint wording_texts_kind_ck check (kind in ('DRAFT', 'PUBLISHED', 'SUPPLIER')),
    constraint wording_texts_gate_ck check (gate in ('DECISION', 'GATE_1', 'GATE_2', 'GATE_3')),
    constraint wording_texts_sha256_ck check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);
create index wording_texts_case_ix on wording_texts (case_ref, kind, position);

create table clause_findings (
    case_ref text not null references technology_requests (reference),
    gate text not null,
    task_id text not null references tasks (id),
    round integer not null,
    requirement text not null,
    level text not null,
    result text not null,
    quote text not null,
    comment text not null,
    rule_set_version text not null,
    rule_set_sha256 text not null,
    text_sha256 text not null,
    recorded_at timestamptz not null,
    constraint clause_findings_pk primary key (task_id, requirement),
    constraint clause_findings_gate_ck check (gate in ('DECISION', 'GATE_1', 'GATE_2', 'GATE_3')),
    constraint clause_findings_level_ck check (level in ('M', 'E', 'D')),
    constraint clause_findings_result_ck check (result in ('MET', 'WEAK', 'CONTRADICTED', 'MISSING')),
    constraint clause_findings_quote_ck check ((result = 'MISSING') = (quote = ''))
);
create index clause_findings_case_ix on clause_findings (case_ref, gate, round);

grant select, insert on wording_texts, clause_findings to gatehouse_app;
