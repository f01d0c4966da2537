import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Shown } from '#platform/web/panel.ts'
import { Tag } from '#ui/tag.tsx'
import type { State } from '../lifecycle.ts'
import { t } from '../messages/pages.ts'
import { t as words } from '../messages/words.ts'
import { paths } from '../paths.ts'
import type { OfExemplar } from '../queries/exemplar.ts'
import { StateTag } from './state-tag.tsx'

type View = { locale: Locale; recordId: string; mayOpen: boolean }

/** The awards of an exemplar and the dossiers under way, for its own page. */
export function commendedSection(known: readonly OfExemplar[], { locale, recordId, mayOpen }: View): Shown {
  const text = t(locale)
  return {
    ...{ id: 'khen-thuong', title: text.title, count: known.length },
    body: (
      <>
        {known.length === 0 && <p class="soft">{text.noneOfExemplar}</p>}
        <ul class="plain">
          {known.map((it) => (
            <li key={it.id}>
              <a href={it.awardId ? paths.award(it.awardId) : paths.dossier(it.id)}>
                {it.numberText && it.decidedOn
                  ? text.commended(it.titleName, it.numberText, formatDate(it.decidedOn))
                  : it.titleName}
              </a>{' '}
              {it.awardState === 'revoked' ? (
                <Tag kind="no">{words(locale).revoked}</Tag>
              ) : (
                <StateTag state={it.state as State} locale={locale} />
              )}
            </li>
          ))}
        </ul>
        {mayOpen && (
          <p>
            <a href={paths.open(recordId)}>{text.propose}</a>
          </p>
        )}
      </>
    ),
  }
}
