-- How something approved is bought: the route, what was published, the award, the contract and who is accountable for it.

create table procurements (
    case_ref text not null references technology_requests (reference),
    route text not null,
    regulated boolean not null,
    min_quotes integer not null,
    notices_before text not null,
    notices_after text not null,
    why text not null,
    threshold numeric(14, 2),
    threshold_day date not null,
    published_on date,
    published_link text,
    notices jsonb not null default '[]',
    supplier text,
    company_number text,
    price numeric(14, 2),
    quotes integer,
    contract_reference text,
    contract_value numeric(14, 2),
    starts_on date,
    ends_on date,
    extension_months integer,
    notice_months integer,
    award_notice_on date,
    signed_on date,
    version bigint not null default 0,
    constraint procurements_pk primary key (case_ref),
    constraint procurements_contract_reference_unique unique (contract_reference),
    constraint procurements_contract_term_ck check (ends_on is null or ends_on > starts_on)
);

create table accountabilities (
    case_ref text not null references procurements (case_ref),
    role text not null,
    person_id uuid not null references people (id),
    state text not null default 'NAMED',
    answered_at timestamptz,
    constraint accountabilities_pk primary key (case_ref, role),
    constraint accountabilities_role_ck check (role in ('SIGNATORY', 'CONTRACT_OWNER', 'SYSTEM_OWNER', 'BUDGET_HOLDER')),
    constraint accountabilities_state_ck check (state in ('NAMED', 'ACCEPTED', 'DECLINED'))
);

grant select, insert, update on procurements to gatehouse_app;
grant select, insert, update, delete on accountabilities to gatehouse_app;
