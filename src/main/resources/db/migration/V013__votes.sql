-- The authority decides by vote: what is put to it, who is asked, what each says, and who may not because of an interest.

-- Work that follows a decision (its conditions, its ratification) does not move the request to another stage.
alter table tasks add column follow_up boolean not null default false;

-- What is put to the vote is what the presiding person wrote in the task that proposed it.
create table motions (
    id uuid not null,
    case_ref text not null references technology_requests (reference),
    gate text not null,
    task_id text not null references tasks (id),
    proposed_by uuid not null references people (id),
    proposed_at timestamptz not null,
    state text not null default 'OPEN',
    version bigint not null default 0,
    constraint motions_pk primary key (id),
    constraint motions_task_uq unique (task_id),
    constraint motions_state_ck check (state in ('OPEN', 'CARRIED', 'LOST'))
);
create index motions_case_ix on motions (case_ref, gate);

create table ballots (
    id uuid not null,
    case_ref text not null references technology_requests (reference),
    gate text not null,
    purpose text not null,
    round integer not null,
    quorum integer not null,
    opened_at timestamptz not null,
    closes_on date not null,
    closed_at timestamptz,
    result text,
    result_why text,
    version bigint not null default 0,
    constraint ballots_pk primary key (id),
    constraint ballots_purpose_ck check (purpose in ('DECISION', 'URGENT', 'RATIFICATION', 'RECONSIDERATION')),
    constraint ballots_result_ck check (result in ('CARRIED', 'LOST', 'TIED', 'NO_QUORUM')),
    constraint ballots_round_uq unique (case_ref, gate, purpose, round)
);

-- Who is asked to vote, each human being once whatever their accounts.
create table ballot_voters (
    ballot_id uuid not null references ballots (id),
    position integer not null,
    person_id uuid not null references people (id),
    constraint ballot_voters_pk primary key (ballot_id, position),
    constraint ballot_voters_person_uq unique (ballot_id, person_id)
);

-- One vote for each human being; a casting vote is a second one. A vote voided by a late declaration stays on the record.
create table votes (
    id uuid not null,
    ballot_id uuid not null references ballots (id),
    case_ref text not null references technology_requests (reference),
    gate text not null,
    voter_id uuid not null references people (id),
    staff_number text not null,
    choice text not null,
    casting boolean not null default false,
    reason text not null,
    cast_at timestamptz not null,
    voided_at timestamptz,
    void_why text,
    version bigint not null default 0,
    constraint votes_pk primary key (id),
    constraint votes_choice_ck check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    constraint votes_casting_ck check (not casting or choice <> 'ABSTAIN'),
    constraint votes_dissent_ck check (choice <> 'AGAINST' or reason <> ''),
    constraint votes_void_ck check ((voided_at is null) = (void_why is null))
);
create unique index votes_one_each_uq on votes (ballot_id, staff_number, casting) where voided_at is null;
create index votes_case_ix on votes (case_ref);

-- Each member declares before the vote; the latest declaration counts. What the interest is stays with the task.
create table interests (
    id uuid not null,
    case_ref text not null references technology_requests (reference),
    person_id uuid not null references people (id),
    has_interest boolean not null,
    nature text not null,
    late boolean not null default false,
    sight_removed boolean not null default false,
    declared_at timestamptz not null,
    constraint interests_pk primary key (id),
    constraint interests_nature_ck check (nature in ('NONE', 'FINANCIAL', 'FAMILY', 'EMPLOYMENT', 'GIFT', 'OTHER')),
    constraint interests_none_ck check (has_interest = (nature <> 'NONE')),
    constraint interests_sight_ck check (has_interest or not sight_removed)
);
create index interests_case_ix on interests (case_ref, has_interest);

alter table decisions add column ballot_id uuid references ballots (id);
alter table decisions add column deferred_until date;
alter table decisions add constraint decisions_deferred_ck check ((outcome = 'DEFERRED') = (deferred_until is not null));

grant select, insert, update on motions, ballots, votes to gatehouse_app;
grant select, insert on ballot_voters, interests to gatehouse_app;
