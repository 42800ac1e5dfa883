-- What service areas ask for, the work on it, what was found and what was decided.

create table reference_numbers (
    series text not null,
    year integer not null,
    last integer not null,
    constraint reference_numbers_pk primary key (series, year)
);

create table technology_requests (
    id uuid not null,
    reference text not null,
    kind text not null,
    form_id text not null,
    form_version integer not null,
    title text not null,
    service_area text not null references service_areas (code),
    requester_id uuid not null references people (id),
    sponsor_id uuid references people (id),
    status text not null,
    stage text not null,
    lane text,
    approved boolean not null default false,
    answers jsonb not null,
    created_at timestamptz not null,
    submitted_at timestamptz,
    finished_at timestamptz,
    version bigint not null,
    constraint technology_requests_pk primary key (id),
    constraint technology_requests_reference_uq unique (reference),
    constraint technology_requests_status_ck check (status in ('DRAFT', 'IN_REVIEW', 'WITH_REQUESTER',
        'AWAITING_DECISION', 'DEFERRED', 'IN_DELIVERY', 'CLOSED', 'WITHDRAWN'))
);
create index technology_requests_area_ix on technology_requests (service_area, status);

create table request_authors (
    case_ref text not null references technology_requests (reference),
    person_id uuid not null references people (id),
    constraint request_authors_pk primary key (case_ref, person_id)
);

create table tasks (
    id text not null,
    key text not null,
    title text not null,
    case_ref text not null references technology_requests (reference),
    case_title text not null,
    group_code text not null,
    assignee uuid references people (id),
    form_id text not null,
    form_version integer not null,
    why text not null,
    round integer not null,
    since timestamptz not null,
    due date,
    state text not null,
    draft jsonb not null default '{}',
    outcome text,
    reason text,
    answers jsonb,
    completed_by uuid references people (id),
    completed_at timestamptz,
    version bigint not null default 0,
    constraint tasks_pk primary key (id),
    constraint tasks_state_ck check (state in ('OPEN', 'COMPLETED', 'CANCELLED')),
    constraint tasks_completed_ck check ((state = 'COMPLETED') = (completed_by is not null and outcome is not null))
);
create index tasks_case_ix on tasks (case_ref, state);
create index tasks_group_ix on tasks (group_code, state, due);
create index tasks_assignee_ix on tasks (assignee, state, due);

create table reviews (
    id uuid not null,
    case_ref text not null references technology_requests (reference),
    task_id text not null references tasks (id),
    kind text not null,
    round integer not null,
    result text not null,
    reasons text not null,
    answers jsonb not null,
    reviewer_id uuid not null references people (id),
    recorded_at timestamptz not null,
    constraint reviews_pk primary key (id),
    constraint reviews_task_uq unique (task_id),
    constraint reviews_result_ck check (result in ('PASS', 'PASS_WITH_CONDITIONS', 'ASK', 'FAIL'))
);
create index reviews_case_ix on reviews (case_ref);

create table decisions (
    number text not null,
    case_ref text not null references technology_requests (reference),
    gate text not null,
    outcome text not null,
    is_final boolean not null,
    reason text not null,
    decided_by uuid references people (id),
    rule text,
    decided_at timestamptz not null,
    scope text not null,
    cost_baseline numeric(14, 2),
    valid_until date,
    existing_system text,
    evidence jsonb not null,
    version bigint not null,
    constraint decisions_pk primary key (number),
    constraint decisions_outcome_ck check (outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED',
        'NOT_APPROVED', 'USE_EXISTING', 'DEFERRED')),
    constraint decisions_by_somebody_ck check ((decided_by is null) <> (rule is null))
);
create unique index decisions_one_final_per_gate_uq on decisions (case_ref, gate) where is_final;
create index decisions_decided_at_ix on decisions (decided_at);

create table conditions (
    id uuid not null,
    decision_number text not null references decisions (number),
    case_ref text not null references technology_requests (reference),
    text text not null,
    owner_id uuid not null references people (id),
    due date not null,
    state text not null default 'OPEN',
    constraint conditions_pk primary key (id)
);

-- The four eyes rule, also here: whoever asked, wrote, sponsored or reviewed does not decide, whatever account is used.
create function refuse_conflicted_decision() returns trigger language plpgsql as $$
begin
    if new.decided_by is not null and exists (
        select 1
        from people decider
        join people other on other.staff_number = decider.staff_number
        join technology_requests r on r.reference = new.case_ref
        where decider.id = new.decided_by
          and (r.requester_id = other.id or r.sponsor_id = other.id
            or exists (select 1 from request_authors a where a.case_ref = r.reference and a.person_id = other.id)
            or exists (select 1 from reviews v where v.case_ref = r.reference and v.reviewer_id = other.id)))
    then
        raise exception 'conflict of interest: the decider asked for, backed or reviewed %', new.case_ref
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger decisions_without_conflict before insert or update on decisions
    for each row execute function refuse_conflicted_decision();

create table idempotent_answers (
    person_id uuid not null references people (id),
    method text not null,
    path text not null,
    key text not null,
    body_sha256 text not null,
    answer text,
    status integer,
    created_at timestamptz not null,
    constraint idempotent_answers_pk primary key (person_id, method, path, key)
);

grant select, insert, update on reference_numbers, technology_requests, tasks, decisions, conditions, idempotent_answers
    to gatehouse_app;
grant select, insert on request_authors, reviews to gatehouse_app;
