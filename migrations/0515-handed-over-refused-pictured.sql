-- A fostering plan goes from one unit to another: offered by the one, taken or declined by the other (IV.2.a-b).
create table fostering.hand_over (
  id           uuid primary key,
  plan_id      uuid not null references fostering.plan,
  from_unit_id uuid not null references units.unit,
  to_unit_id   uuid not null references units.unit,
  reason       text not null check (reason <> ''),
  state        text not null default 'offered' check (state in ('offered', 'accepted', 'declined', 'withdrawn')),
  offered_by   uuid not null references identity.official,
  offered_at   timestamptz not null,
  answer       text check (answer <> ''),
  answered_by  uuid references identity.official,
  answered_at  timestamptz,
  check (from_unit_id <> to_unit_id),
  check ((state = 'offered') = (answered_at is null) and (answered_at is null) = (answered_by is null)),
  check (state <> 'declined' or answer is not null)
);
create unique index one_open_hand_over on fostering.hand_over (plan_id) where state = 'offered';
create index on fostering.hand_over (to_unit_id) where state = 'offered';

-- The unit that gave a support: what was given before a plan went over stays the earlier unit's, to be paid out of its fund.
alter table fostering.support add column unit_id uuid references units.unit;
update fostering.support s set unit_id = p.unit_id from fostering.plan p where p.id = s.plan_id;
alter table fostering.support alter column unit_id set not null;

-- Pictures that whoever told of somebody sent with it: at most three, seen only at the desk that looks into it.
create table exemplars.tip_picture (
  tip_id  uuid not null references exemplars.tip,
  ord     integer not null check (ord between 1 and 3),
  file_id uuid not null unique references files.file,
  primary key (tip_id, ord)
);

-- What a tip came of by itself, such as an award: once for each.
alter table exemplars.tip add column came_of uuid unique;

-- The unit signs on its own account, or by hand on the tablet of the team; or it refuses, before witnesses, and says why.
alter table inspections.signature add column on_team_device boolean not null default false;
alter table inspections.signature add column refusal text check (refusal <> '');
alter table inspections.signature add column witnesses text check (witnesses <> '');
alter table inspections.signature add check ((refusal is null) = (witnesses is null));
alter table inspections.signature add check (refusal is null or (side = 'unit' and strokes is null));
alter table inspections.signature add check (not on_team_device or side = 'unit');

-- Money of a support is paid once, whatever task it comes out of.
create unique index support_paid_once on budget.act (support_id) where step = 'spend' and support_id is not null;
