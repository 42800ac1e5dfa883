-- Renewals of contracts: which contract and term, the three dates when it was asked for, and what became of it.

create table contract_renewals (
    case_ref text not null references technology_requests (reference),
    contract_ref text not null references contracts (reference),
    term_ends_on date not null,
    notice_by date not null,
    decide_by date not null,
    open_on date not null,
    recommendation text,
    reason text,
    outcome text,
    version bigint not null default 0,
    constraint contract_renewals_pk primary key (case_ref),
    constraint contract_renewals_recommendation_ck
        check (recommendation in ('RETAIN', 'UPGRADE', 'REPLACE', 'DECOMMISSION')),
    constraint contract_renewals_reasoned_ck check ((recommendation is null) = (reason is null)),
    constraint contract_renewals_outcome_ck check (outcome in ('EXTENDED', 'RENEWED', 'REPLACED', 'ENDED')),
    constraint contract_renewals_order_ck check (open_on <= decide_by and decide_by <= notice_by)
);
create index contract_renewals_contract_ix on contract_renewals (contract_ref);

grant select, insert, update on contract_renewals to gatehouse_app;
