import { reportingPaths } from '#modules/reporting/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { FigureLink } from '#ui/figure-link.tsx'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import type { Coming } from '../calendar.ts'
import { t } from '../messages/aside.ts'
import type { UnitQuota } from '../queries/quota.ts'
import { shortDay } from './task-line.tsx'

type Props = { locale: Locale; day: DateText; quota: UnitQuota | undefined; coming: readonly Coming[] }

const columns = ['nominated', 'recognised', 'publicised', 'replicated'] as const
const mostPips = 5
const mostDays = 6

/** Beside the work: this year's quota of the unit and of those below it, and the nearest days. */
export function Aside({ locale, day, quota, coming }: Props) {
  const text = t(locale)
  if (!quota && coming.length === 0) return null
  return (
    <aside aria-label={text.label}>
      {quota?.own && <OwnQuota own={quota.own} {...{ locale, day }} />}
      {quota?.below && <Below below={quota.below} {...{ locale, day }} />}
      {coming.length > 0 && (
        <Section id="lich" title={text.dates}>
          <ul class="strip">
            {coming.slice(0, mostDays).map(({ kind, name, on }) => (
              <li key={`${kind}${name}`}>
                <span>{kind === 'report' ? text.report : kind === 'quota' ? text.quotaEnds : name}</span>
                <time class="soft num" dateTime={on}>
                  {shortDay(on, day)}
                </time>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </aside>
  )
}

function OwnQuota({ own, locale, day }: { own: NonNullable<UnitQuota['own']>; locale: Locale; day: DateText }) {
  const text = t(locale)
  const year = day.slice(0, 4)
  const list = (cot: string) => reportingPaths.boardList({ nam: Number(year), 'don-vi': own.unitId, moc: 'nay', cot })
  return (
    <Section id="ct" title={text.quota(year)}>
      <ul class="strip">
        <li>
          <span>{text.owed}</span>
          <Pips full={0} of={own.owed ?? 0} />
          <FigureLink value={own.owed ?? text.asItCan} href={reportingPaths.board({ nam: Number(year) })} />
        </li>
        {columns.map((column) => (
          <li key={column}>
            <span>{text[column]}</span>
            <Pips full={own[column]} of={column === 'replicated' ? (own.owed ?? 0) : 0} />
            <FigureLink value={own[column]} href={list(column)} />
          </li>
        ))}
      </ul>
      {own.owed !== null && (
        <p class="small">
          {own.missing > 0 ? <Tag kind="late">{text.short(own.missing)}</Tag> : <Tag kind="ok">{text.met}</Tag>}{' '}
          {text.rule}
        </p>
      )}
    </Section>
  )
}

function Pips({ full, of }: { full: number; of: number }) {
  const filled = Math.min(full, mostPips)
  const empty = Math.max(0, Math.min(of, mostPips) - filled)
  return (
    <span class="pips" aria-hidden="true">
      {'■'.repeat(filled) + '□'.repeat(empty)}
    </span>
  )
}

function Below({ below, locale, day }: { below: NonNullable<UnitQuota['below']>; locale: Locale; day: DateText }) {
  const text = t(locale)
  const href = reportingPaths.board({ nam: Number(day.slice(0, 4)) })
  return (
    <Section id="ct-duoi" title={text.below}>
      <ul class="strip">
        <li>
          <span>{text.unitsMet}</span>
          <FigureLink value={below.met} href={href} />
        </li>
        <li>
          <span>
            <Tag kind={below.short > 0 ? 'late' : 'ok'}>{text.unitsShort}</Tag>
          </span>
          <FigureLink value={below.short} href={href} />
        </li>
      </ul>
    </Section>
  )
}
