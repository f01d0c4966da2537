import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { Versus } from '#ui/versus.tsx'
import type { Part } from '../amendment.ts'
import { t } from '../messages/contest.ts'
import { t as termsWords } from '../messages/terms.ts'

type Amendment = { number: number; part: string; before: string; after: string; why: string; madeAt: Date }

/** What was changed after the opening: each amendment with its reason, part by part as it was and as it is. */
export function AmendmentList({ amendments, locale }: { amendments: readonly Amendment[]; locale: Locale }) {
  const text = t(locale)
  return (
    <ol class="listed flow">
      {[...Map.groupBy(amendments, ({ number }) => number)].map(([number, changes]) => (
        <li key={number} class="flow">
          <h3>{text.amendment(number, dateIn(locale, today(changes[0]!.madeAt)))}</h3>
          <p lang="vi">{changes[0]!.why}</p>
          <Versus
            caption={text.amendment(number, dateIn(locale, today(changes[0]!.madeAt)))}
            mine={text.before}
            saved={text.after}
            rows={changes.map(({ part, before, after }) => ({
              ...{ label: partWord(part as Part, locale), mine: before || '–', saved: after || '–' },
            }))}
          />
        </li>
      ))}
    </ol>
  )
}

function partWord(part: Part, locale: Locale): string {
  const text = termsWords(locale)
  return part === 'judging' ? text.judgingTitle : text[part]
}
