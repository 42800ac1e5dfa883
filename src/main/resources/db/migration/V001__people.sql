-- People, their roles and service areas, how they sign in, and the sessions of those who are signed in.

create table service_areas (
    code text not null,
    name text not null,
    constraint service_areas_pk primary key (code),
    constraint service_areas_name_unique unique (name),
    constraint service_areas_code_plain check (code ~ '^[a-z][a-z0-9-]{0,59}$')
);

-- Two accounts of one human being carry the same staff number: it is not unique on purpose.
create table people (
    id uuid not null,
    username text not null,
    staff_number text not null,
    name text not null,
    email text not null,
    password_hash text,
    active boolean not null default true,
    created_at timestamptz not null default now(),
    constraint people_pk primary key (id),
    constraint people_username_unique unique (username),
    constraint people_username_plain check (username ~ '^[a-z0-9][a-z0-9._@-]{0,99}$'),
    constraint people_staff_number_given check (staff_number <> ''),
    constraint people_name_given check (name <> '')
);

create index people_staff_number on people (staff_number);

create table person_roles (
    person_id uuid not null,
    role text not null,
    constraint person_roles_pk primary key (person_id, role),
    constraint person_roles_person foreign key (person_id) references people (id),
    constraint person_roles_known check (role in (
        'requester', 'sponsor', 'coordinator', 'requirements', 'architect', 'security', 'finance', 'dpo', 'siro',
        'member', 'deputy-chair', 'chair', 'procurement', 'contracts', 'ict', 'auditor', 'admin'))
);

create index person_roles_role on person_roles (role);

create table person_areas (
    person_id uuid not null,
    area text not null,
    constraint person_areas_pk primary key (person_id, area),
    constraint person_areas_person foreign key (person_id) references people (id),
    constraint person_areas_area foreign key (area) references service_areas (code)
);

-- Only the SHA-256 of a token is kept: whoever reads this table cannot sign in with it.
create table api_tokens (
    token_hash bytea not null,
    person_id uuid not null,
    expires_at timestamptz not null,
    constraint api_tokens_pk primary key (token_hash),
    constraint api_tokens_person foreign key (person_id) references people (id),
    constraint api_tokens_hash_length check (length(token_hash) = 32)
);

create index api_tokens_expires_at on api_tokens (expires_at);

-- Spring Session's own tables, as its documentation gives them for PostgreSQL.
create table spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);

grant select, insert, update on service_areas, people to gatehouse_app;
grant select, insert, delete on person_roles, person_areas to gatehouse_app;
grant select, insert, update, delete on api_tokens, spring_session, spring_session_attributes to gatehouse_app;
