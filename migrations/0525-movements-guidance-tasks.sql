-- Movements as a register that officials keep (I.1.c, IV.2), guidance that is sent and read (VI.2), tasks that are put right and
-- done with other units, and what the portal may count of all this.

-- Whose a movement is: none where it is the nation's. Its name and document are those of today; what held before is kept.
alter table programmes.movement
  add name_km    text check (name_km <> ''),
  add name_en    text check (name_en <> ''),
  add unit_id    uuid references units.unit,
  add field_id   uuid references programmes.field,
  add aims       text not null default '',
  add entered_by uuid references identity.official,
  add entered_at timestamptz,
  add close_why  text check (close_why <> ''),             -- why it ended, or by which document
  add closed_by  uuid references identity.official,
  add version    integer not null default 1,
  add check (scope = 'national' or unit_id is not null) not valid;
create index on programmes.movement (unit_id);
update programmes.movement m set name_km = v.km, name_en = v.en, aims = v.aims from (values
  ('chung-suc-nong-thon-moi', 'ទូទាំងប្រទេសរួមកម្លាំងកសាងជនបទថ្មី', 'The whole country builds the new countryside', 'Huy động cả hệ thống chính trị và người dân xây dựng nông thôn mới, nâng cao đời sống nông thôn.'),
  ('vi-nguoi-ngheo', 'ដើម្បីជនក្រីក្រ - មិនទុកអ្នកណាម្នាក់នៅក្រោយ', 'For the poor: nobody left behind', 'Giảm nghèo bền vững, hạn chế tái nghèo và phát sinh nghèo mới.'),
  ('van-hoa-cong-so', 'មន្ត្រីប្រឡងប្រណាំងអនុវត្តវប្បធម៌ការិយាល័យ', 'Officials for good manners in public offices', 'Xây dựng công sở văn minh, cán bộ tận tụy, gần dân.'),
  ('hoc-tap-suot-doi', 'ទូទាំងប្រទេសប្រឡងប្រណាំងកសាងសង្គមរៀនសូត្រ ជំរុញការរៀនសូត្រពេញមួយជីវិត', 'A learning society, learning all life long', 'Mọi người dân có cơ hội học tập thường xuyên, học suốt đời, giai đoạn 2023 - 2030.'),
  ('ha-tang-tiet-kiem', 'ជំរុញអភិវឌ្ឍហេដ្ឋារចនាសម្ព័ន្ធទំនើប សន្សំសំចៃ ប្រឆាំងខ្ជះខ្ជាយ', 'Sound modern infrastructure; thrift against waste', 'Hoàn thành công trình đúng tiến độ, tiết kiệm nguồn lực công.'),
  ('xoa-nha-tam', 'ទូទាំងប្រទេសរួមដៃលុបបំបាត់ផ្ទះបណ្ដោះអាសន្ន ផ្ទះទ្រុឌទ្រោម', 'Together to replace makeshift and leaking homes', 'Xóa nhà tạm, nhà dột nát cho hộ nghèo, hộ cận nghèo, gia đình có công trong năm 2025.'),
  ('hoc-tap-va-lam-theo-bac', 'រៀនសូត្រ និងធ្វើតាមមនោគមវិជ្ជា សីលធម៌ បែបបទហូជីមិញ', 'Learning from and following Hồ Chí Minh’s thought, morals and style', 'Việc làm theo cụ thể, thường xuyên ở từng cơ quan, đơn vị, địa phương.'),
  ('dan-van-kheo', 'ចលនាប្រជាជនដោយប៉ិនប្រសប់', 'Skilful work with the people', 'Mô hình vận động nhân dân sáng tạo, thiết thực.'),
  ('toan-dan-doan-ket', 'ប្រជាជនទាំងមូលសាមគ្គីកសាងជនបទថ្មី ទីក្រុងអរិយធម៌', 'All united for the new countryside and civilised towns', 'Nhân dân đoàn kết giúp nhau phát triển kinh tế, giữ gìn vệ sinh, an ninh, nếp sống.'),
  ('bao-ve-an-ninh', 'ប្រជាជនទាំងមូលការពារសន្តិសុខមាតុភូមិ', 'All the people guard the country’s security', 'Tổ tự quản, mô hình phòng, chống tội phạm ở xóm ấp.'),
  ('nong-dan-san-xuat-gioi', 'កសិករប្រឡងប្រណាំងផលិត និងធ្វើជំនួញល្អ', 'Farmers compete in good production and trade', 'Nông dân giúp nhau làm ăn, tăng thu nhập, giảm nghèo.'),
  ('phu-nu-khoi-nghiep', 'ស្ត្រីចាប់ផ្តើមអាជីវកម្មច្នៃប្រឌិត', 'Women start new businesses', 'Phụ nữ lập nghiệp tại quê nhà.'),
  ('thanh-nien-khoi-nghiep', 'យុវជនចាប់ផ្តើមអាជីវកម្មនៅស្រុកកំណើត', 'Young people make a living at home', 'Thanh niên làm kinh tế ở quê hương.'),
  ('thanh-nien-tinh-nguyen', 'យុវជនស្ម័គ្រចិត្ត', 'Young volunteers', 'Thanh niên góp công vì cộng đồng.'),
  ('nghin-viec-tot', 'អំពើល្អមួយពាន់', 'A thousand good deeds', 'Thiếu nhi làm việc tốt mỗi ngày.'),
  ('thi-dua-quyet-thang', 'ប្រឡងប្រណាំងឈ្នះជានិច្ច', 'Determined to win', 'Nâng chất lượng huấn luyện, sẵn sàng chiến đấu.')
) v (key, km, en, aims) where v.key = m.key;

-- What a movement was called, by whom and which document it was carried, until a day.
create table programmes.movement_was (
  movement_id uuid not null references programmes.movement,
  number      integer not null check (number > 0),
  until_on    date not null,                               -- the first day on which the newer words hold
  name        text not null,
  name_km     text,
  name_en     text,
  launched_by text not null,
  document    text,
  field_id    uuid references programmes.field,
  aims        text not null,
  changed_by  uuid not null references identity.official,
  changed_at  timestamptz not null,
  primary key (movement_id, number)
);

-- A story and an event may be of a movement themselves; an exemplar is already.
alter table stories.story add movement_id uuid references programmes.movement;
create index on stories.story (movement_id) where movement_id is not null;
alter table events.event add movement_id uuid references programmes.movement;
create index on events.event (movement_id) where movement_id is not null;
create index on exemplars.exemplar (movement_id) where movement_id is not null;

-- A document that tells units how to carry the programme out, whom it was sent to, and which of them read it.
create table programmes.guidance (
  id         uuid primary key,
  unit_id    uuid not null references units.unit,          -- who issues it
  number     text not null check (number <> ''),
  title      text not null check (title <> ''),
  issued_on  date not null,
  about      text not null default '',                     -- what is to be done by it, in short
  file_id    uuid references files.file,
  link       text check (link <> ''),
  issued_by  uuid not null references identity.official,
  issued_at  timestamptz not null,
  ended_on   date,                                         -- the first day on which it no longer holds
  end_reason text check (end_reason <> ''),
  ended_by   uuid references identity.official,
  version    integer not null default 1,
  unique (unit_id, number, issued_on),
  check (file_id is not null or link is not null or about <> ''),
  check ((ended_on is null) = (end_reason is null) and (ended_on is null) = (ended_by is null))
);
create table programmes.guidance_unit (
  guidance_id uuid not null references programmes.guidance,
  unit_id     uuid not null references units.unit,
  primary key (guidance_id, unit_id)
);
create index on programmes.guidance_unit (unit_id);
create table programmes.guidance_reading (
  guidance_id uuid not null,
  unit_id     uuid not null,
  read_by     uuid not null references identity.official,
  read_at     timestamptz not null,
  primary key (guidance_id, unit_id),
  foreign key (guidance_id, unit_id) references programmes.guidance_unit
);

-- With whom a task is done, where they are units of the register; and what it said before it was put right.
create table programmes.task_partner (
  task_id uuid not null references programmes.task,
  unit_id uuid not null references units.unit,
  primary key (task_id, unit_id)
);
create index on programmes.task_partner (unit_id);
create table programmes.task_was (
  task_id     uuid not null references programmes.task,
  number      integer not null check (number > 0),
  title       text not null,
  partners    text not null,
  partner_ids uuid[] not null,
  basis       text not null,
  is_yearly   boolean not null,
  due_on      date not null,
  why         text not null check (why <> ''),             -- why it was put right
  changed_by  uuid not null references identity.official,
  changed_at  timestamptz not null,
  primary key (task_id, number)
);

-- Readers see the movements with whose they are, in the languages they were given.
create or replace view portal.movement as
  select m.id, m.key, m.name, m.launched_by, m.document, m.valid_from, m.valid_to, m.to_confirm,
    (select count(distinct h.page_id) from exemplars.exemplar e join portal.page_of h on h.id = e.id
     where e.movement_id = m.id)::int as exemplars,
    m.name_km, m.name_en, m.scope, (select l.name from units.label l where l.unit_id = m.unit_id) as unit_name
  from programmes.movement m;

-- How many units planned something for a clause, did it, and show an effect; nobody's words.
create view portal.clause_task as
  select k.programme_id, k.clause_code,
    count(distinct k.unit_id)::int as planned,
    count(distinct k.unit_id) filter (where r.task_id is not null)::int as done,
    count(distinct k.unit_id) filter (where r.effect is not null)::int as effect
  from programmes.task k left join programmes.task_result r on r.task_id = k.id
  where k.dropped_at is null or r.task_id is not null
  group by k.programme_id, k.clause_code;

-- What was done in a year that names nobody: numbers of records only (I.2.a, III.5, IV.2.a, IV.2.e).
create view portal.year_work as
  select 'signed' as key, o.year, count(*)::int as count
  from reporting.report p join reporting.round o on o.id = p.round_id
  where p.state in ('sent', 'accepted') group by o.year
  union all
  select 'inspected', extract(year from concluded_on)::int, count(*)::int
  from inspections.visit where state = 'concluded' group by 2
  union all
  select 'tips', extract(year from received_at at time zone 'Asia/Ho_Chi_Minh')::int, count(*)::int
  from exemplars.tip group by 2
  union all
  select 'answered', extract(year from closed_at at time zone 'Asia/Ho_Chi_Minh')::int, count(*)::int
  from exemplars.tip where closed_at is not null group by 2
  union all
  select 'supports', extract(year from given_on)::int, count(*)::int from fostering.support group by 2
  union all
  select 'submitted', extract(year from submitted_on)::int, count(*)::int
  from selection.choice where state = 'submitted' group by 2;

create trigger told after insert or update or delete on programmes.task for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on programmes.task_result for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on inspections.visit for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on exemplars.tip for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on fostering.support for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on selection.choice for each statement execute function portal.programme_changed();
