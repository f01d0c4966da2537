import { hasConsent } from '#modules/exemplars/index.ts'
import { listForCentre, type StoryForCentre } from '#modules/stories/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { listChoices, type ShownChoice } from './choice.ts'

/** Everything a packet tells of one exemplar. */
export type PacketPerson = {
  choice: ShownChoice
  birthYear: number | null
  occupation: string | null
  hamlet: string | null
  achievements: { what: string; before: string | null; after: string | null }[]
  recognitions: {
    level: string
    decisionNo: string
    decidedOn: DateText
    unitName: string
    sha256: string | null
    type: string | null
  }[]
  awards: { title: string; numberText: string; decidedOn: DateText }[]
  stories: StoryForCentre[]
}

/** Who goes into a packet on a day: the settled list, without whoever may no longer be introduced. */
export async function listPacketPeople(db: Db, scope: Scope, roundId: string, day: DateText): Promise<PacketPerson[]> {
  const listed = (await listChoices(db, scope, { roundId })).filter(
    ({ listed: where, state, isStopped }) =>
      where === 'main' && (state === 'passed' || state === 'submitted') && !isStopped,
  )
  const people: PacketPerson[] = []
  for (const choice of listed)
    if (await hasConsent(db, choice.exemplarId, 'central', day)) people.push(await readPerson(db, scope, choice, day))
  return people
}

async function readPerson(db: Db, scope: Scope, choice: ShownChoice, day: DateText): Promise<PacketPerson> {
  const id = choice.exemplarId
  const [subject, achievements, recognitions, awards, stories] = await Promise.all([
    db
      .selectFrom('exemplars.exemplar as e')
      .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
      .select(['s.birth_year as birthYear', 's.occupation', 's.hamlet'])
      .where('e.id', '=', id)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('exemplars.achievement')
      .select(['what', 'before_value as before', 'after_value as after'])
      .where('exemplar_id', '=', id)
      .orderBy('ord')
      .execute(),
    db
      .selectFrom('exemplars.recognition as r')
      .innerJoin('units.label as l', 'l.unit_id', 'r.unit_id')
      .leftJoin('files.file as f', 'f.id', 'r.file_id')
      .select([
        'r.level',
        'r.decision_no as decisionNo',
        'r.decided_on as decidedOn',
        'l.name as unitName',
        'f.sha256',
        'f.type',
      ])
      .$narrowType<{ unitName: string }>()
      .where('r.exemplar_id', '=', id)
      .orderBy('r.decided_on')
      .execute(),
    listAwards(db, id),
    listForCentre(db, scope, id, day),
  ])
  return { choice, ...subject, achievements, recognitions, awards, stories }
}

/** The awards of an exemplar that stand. */
async function listAwards(db: Db, exemplarId: string) {
  const rows = await db
    .selectFrom('commendations.award as w')
    .innerJoin('commendations.dossier as d', 'd.id', 'w.dossier_id')
    .innerJoin('commendations.decision as c', 'c.id', 'w.decision_id')
    .innerJoin('commendations.title as t', 't.id', 'd.title_id')
    .select(['t.name_vi as title', 'c.number_text as numberText', 'c.decided_on as decidedOn'])
    .where('d.exemplar_id', '=', exemplarId)
    .where('w.state', '=', 'valid')
    .orderBy('c.decided_on')
    .execute()
  return rows.flatMap(({ title, numberText, decidedOn }) =>
    numberText && decidedOn ? [{ title, numberText, decidedOn }] : [],
  )
}
