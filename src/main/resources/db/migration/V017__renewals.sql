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

-- Whoever owns the contract does not decide what becomes of it.
create or replace view case_hands (case_ref, staff_number, hand) as
select r.reference, p.staff_number, 'requester' from technology_requests r join people p on p.id = r.requester_id
union all
select a.case_ref, p.staff_number, 'author' from request_authors a join people p on p.id = a.person_id
union all
select t.case_ref, p.staff_number, 'author' from tasks t join people p on p.id = t.completed_by
where t.group_code = 'requester' and t.key not in ('accept-accountability', 'meet-condition')
union all
select r.reference, p.staff_number, 'sponsor' from technology_requests r join people p on p.id = r.sponsor_id
union all
select v.case_ref, p.staff_number, 'reviewer' from reviews v join people p on p.id = v.reviewer_id
union all
select t.case_ref, p.staff_number, 'reviewer' from tasks t join people p on p.id = t.completed_by
where t.group_code not in ('requester', 'member', 'deputy-chair', 'chair')
union all
select a.case_ref, p.staff_number, 'owner' from accountabilities a join people p on p.id = a.person_id
where a.role in ('CONTRACT_OWNER', 'SYSTEM_OWNER') and a.state <> 'DECLINED'
union all
select case_ref, staff_number, 'interest' from latest_declarations where has_interest
union all
select n.case_ref, p.staff_number, 'owner' from contract_renewals n
join contracts c on c.reference = n.contract_ref join people p on p.id = c.owner_id;
