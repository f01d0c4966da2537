import type { Locale } from '#platform/i18n.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t } from '../messages/orientation.ts'
import { type NoteState, noteState } from '../orientation.ts'
import { paths } from '../paths.ts'
import type { Note } from '../queries/orientation.ts'

const kinds: Record<NoteState, TagKind> = { coming: 'wait', holds: 'doing', over: 'ok', ended: 'no' }

/** How a note stands today, and whether the reader’s desk has read it while it matters. */
export function NoteTags({ note, day, locale }: { note: Note; day: DateText; locale: Locale }) {
  const text = t(locale)
  const state = noteState(note, day)
  const matters = note.isForUs && (state === 'coming' || state === 'holds')
  return (
    <>
      <Tag kind={kinds[state]}>{text[state]}</Tag>{' '}
      {matters && (note.isRead ? <Tag kind="ok">{text.isRead}</Tag> : <Tag kind="late">{text.unread}</Tag>)}
    </>
  )
}

/** For how long a note holds, as officials write it. */
export const termOf = ({ validFrom, validTo }: Note, locale: Locale) =>
  t(locale).termText(formatDate(validFrom), validTo ? formatDate(addDays(validTo, -1)) : '')

/** Notes as lines: each with its state, its term and what it stresses. */
export function NoteLines({ notes, day, locale }: { notes: readonly Note[]; day: DateText; locale: Locale }) {
  const text = t(locale)
  return (
    <ul class="listed flow">
      {notes.map((note) => (
        <li key={note.id}>
          <a href={paths.orientation(note.id)}>{note.subject}</a> <NoteTags {...{ note, day, locale }} />
          <br />
          <small class="soft">
            {[
              note.documentNo,
              termOf(note, locale),
              note.stress.map(({ name }) => name).join(', ') || text.everyField,
            ].join(' · ')}
          </small>
        </li>
      ))}
    </ul>
  )
}
