import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Language, Travel } from '../speaker.ts'

type Offer = {
  memberId: string
  about: string
  languages: readonly Language[]
  travels: Travel
  fieldIds: readonly string[]
  exemplarId: string | null
  agreedOn: DateText
  by: string
  at: Date
}

/** What a rapporteur offers as a speaker is written down, or anew; they agree from that day on. */
export async function setSpeaker(db: Db, it: Offer): Promise<void> {
  const told = {
    ...{ about: it.about, languages: [...it.languages], travels: it.travels, exemplar_id: it.exemplarId },
    ...{ agreed_on: it.agreedOn, ended_on: null, changed_by: it.by, changed_at: it.at },
  }
  await db
    .insertInto('training.speaker')
    .values({ member_id: it.memberId, ...told })
    .onConflict((on) => on.column('member_id').doUpdateSet(told))
    .execute()
  await db.deleteFrom('training.speaker_field').where('member_id', '=', it.memberId).execute()
  if (it.fieldIds.length > 0)
    await db
      .insertInto('training.speaker_field')
      .values(it.fieldIds.map((fieldId) => ({ member_id: it.memberId, field_id: fieldId })))
      .execute()
}

/** They agree to it no more from a day on. */
export async function endSpeaker(db: Db, memberId: string, it: { day: DateText; by: string; at: Date }) {
  await db
    .updateTable('training.speaker')
    .set({ ended_on: it.day, changed_by: it.by, changed_at: it.at })
    .where('member_id', '=', memberId)
    .where('ended_on', 'is', null)
    .execute()
}

type Engagement = { eventId: string; memberId: string; title: string; at: string; who: string; by: string; now: Date }

/** A speaker stands on the programme of an event, anew where they were taken off it; false where they do already. */
export async function addEngagement(db: Db, it: Engagement): Promise<boolean> {
  const told = { title: it.title, at: it.at, who: it.who, added_by: it.by, added_at: it.now }
  const added = await db
    .insertInto('training.engagement')
    .values({ event_id: it.eventId, member_id: it.memberId, ...told })
    .onConflict((on) =>
      on
        .columns(['event_id', 'member_id'])
        .doUpdateSet({ ...told, dropped_at: null, dropped_by: null, drop_reason: null })
        .where('training.engagement.dropped_at', 'is not', null),
    )
    .returning('event_id')
    .executeTakeFirst()
  return added !== undefined
}

type Dropped = { eventId: string; memberId: string; reason: string; by: string; at: Date }

/** A speaker is taken off an event, and why. */
export async function dropEngagement(db: Db, it: Dropped): Promise<void> {
  await db
    .updateTable('training.engagement')
    .set({ dropped_at: it.at, dropped_by: it.by, drop_reason: it.reason })
    .where('event_id', '=', it.eventId)
    .where('member_id', '=', it.memberId)
    .execute()
}
