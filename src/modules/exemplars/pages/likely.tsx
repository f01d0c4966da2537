import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { Notice } from '#ui/notice.tsx'
import { Submit } from '#ui/submit.tsx'
import { Versus } from '#ui/versus.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { t as recordWords } from '../messages/record.ts'
import { t as subjectWords } from '../messages/subject.ts'
import { paths } from '../paths.ts'
import type { Likely } from '../queries/likely.ts'
import type { SubjectKind } from '../subject.ts'

/** What is being written, as far as it can be compared. */
export type Written = { kind: SubjectKind; name: string; birthYear: string; place: string; keeper: string }
type Props = { locale: Locale; written: Written; likely: readonly (Likely & { mayOpen: boolean })[] }

/** Records that look like the one being written, side by side with it; the official opens one or says that they differ. */
export function LikelyRecords({ locale, written, likely }: Props) {
  const text = { ...subjectWords(locale), ...recordWords(locale) }
  return (
    <Notice kind="warn" title={text.likelyTitle} live>
      <p>{text.likelyLead}</p>
      {likely.map((it, at) => (
        <div key={it.id} class="flow">
          <Hidden name="differentFrom" value={it.id} />
          <p class="soft">{sentence(it.likeness.reasons.map((reason) => text[reason]))}</p>
          <Versus
            caption={text.standing(it.code)}
            mine={text.writing}
            saved={text.standing(it.code)}
            rows={[
              { label: text.name, mine: written.name, saved: it.name },
              { label: text.kind.replace('?', ''), mine: text[written.kind], saved: text[it.kind] },
              { label: text.place, mine: written.place, saved: placeOf(it.hamlet, it.unitName) },
              ...yearRow(text.birthYear, written.birthYear, it.birthYear),
              { label: text.keeper, mine: written.keeper, saved: `${it.keeperName}, ${formatDate(it.discoveredOn)}` },
              { label: text.state, mine: text.newState, saved: text[it.stage] },
            ]}
          />
          <div class="acts">
            {it.mayOpen ? (
              <a class="btn" href={paths.evidence(it.id)}>
                {text.openStanding}
                <span class="vh">: {it.code}</span>
              </a>
            ) : (
              <span class="soft">{text.elsewhere(it.keeperName)}</span>
            )}
            {at === likely.length - 1 && (
              <Submit>{written.kind === 'individual' ? text.differentPeople : text.differentGroups}</Submit>
            )}
          </div>
        </div>
      ))}
    </Notice>
  )
}

/** People have a year of birth; for groups there is nothing to compare. */
const yearRow = (label: string, mine: string, saved: number | null) =>
  mine || saved ? [{ label, mine, saved: String(saved ?? '') }] : []

/** «Ấp Ô Rồm, xã Châu Điền», or what of it is known. */
export const placeOf = (hamlet: string | null, unitName: string) => [hamlet, unitName].filter(Boolean).join(', ')

const sentence = (reasons: string[]) => {
  const words = reasons.join(', ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
