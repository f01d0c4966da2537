import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { siteAddress } from '#ui/site.ts'
import type { Cell } from '../documents/csv.ts'
import type { DatasetKey } from '../open-data-columns.ts'
import { inLanguage, paths, storyAddress } from '../paths.ts'
import { publishable } from '../small-numbers.ts'

export type Row = Record<string, Cell>

/** The tables that anybody may take away, by the key of their address; each gives its rows. */
export const datasets = {
  chuyen: async (db: Db) => {
    const { rows } = await sql<Row & { language: 'vi'; slug: string }>`
      select s.slug, s.language, s.title, s.standfirst, f.name_vi as field, t.name_vi as topic, u.name as unit,
        to_char(s.first_published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as published_on, s.edition
      from portal.story s join portal.field f on f.id = s.field_id
      left join portal.topic t on t.id = s.topic_id join portal.unit u on u.id = s.unit_id
      order by s.first_published_at desc, s.id`.execute(db)
    return rows.map(({ slug, ...row }) => ({
      ...row,
      address: siteAddress(storyAddress({ language: row.language, slug })),
    }))
  },
  'dien-hinh': async (db: Db) => {
    const { rows } = await sql<Row & { slug: string }>`
      select e.code, e.name, e.name_km, e.kind, f.name_vi as field, p.name as place, u.name as unit, e.summary,
        r.level, r.decision_no, r.decided_on, e.slug
      from portal.exemplar e join portal.field f on f.id = e.field_id join portal.unit p on p.id = e.place_id
      join portal.unit u on u.id = e.unit_id
      join lateral (select level, decision_no, decided_on from portal.recognition where exemplar_id = e.id
        order by decided_on desc, id limit 1) r on true
      order by e.code`.execute(db)
    return rows.map(({ slug, ...row }) => ({ ...row, address: siteAddress(inLanguage('vi', paths.exemplar(slug))) }))
  },
  'cach-lam': async (db: Db) => {
    const { rows } = await sql<Row & { slug: string }>`
      select m.name, e.name as exemplar, f.name_vi as field, m.conditions, m.cost, m.duration,
        (select count(*) from portal.model_step s where s.exemplar_id = m.exemplar_id)::int as steps,
        (select count(*) from portal.adoption a where a.exemplar_id = m.exemplar_id)::int as adoptions, m.slug
      from portal.model m join portal.exemplar e on e.id = m.exemplar_id join portal.field f on f.id = e.field_id
      order by m.slug`.execute(db)
    return rows.map(({ slug, ...row }) => ({ ...row, address: siteAddress(paths.model(slug)) }))
  },
  'khen-thuong': async (db: Db) => {
    const { rows } = await sql<Row & { unnamed: number }>`
      select u.name as unit, year, title, sum(named)::int as named, sum(unnamed)::int as unnamed from (
        select unit_id, year, name_vi as title, 1 as named, 0 as unnamed from portal.commendation
        union all
        select c.unit_id, c.year, coalesce(
          (select name_vi from portal.commendation n where n.title_key = c.title_key limit 1), c.title_key), 0, c.lines
        from portal.commendation_unnamed c) x join portal.unit u on u.id = x.unit_id
      group by u.name, year, title order by year desc, unit, title`.execute(db)
    return rows.map((row) => ({ ...row, unnamed: publishable(row.unnamed) }))
  },
  'quy-dinh': async (db: Db) => {
    const { rows } = await sql<Row>`
      select u.name as unit, r.number, r.issued_on, r.title, r.valid_from, r.valid_to
      from portal.regulation r join portal.unit u on u.id = r.unit_id order by r.issued_on desc, r.number`.execute(db)
    return rows
  },
  'bao-cao': async (db: Db) => {
    const { rows } = await sql<Row>`select year, due_on, owed, sent from portal.report_round order by year`.execute(db)
    return rows
  },
} satisfies Record<DatasetKey, (db: Db) => Promise<Row[]>>
