import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/index.ts'
import { dueState } from '../plan.ts'
import type { ShownPlan } from '../queries/plan.ts'

type Props = { weakness: ShownPlan['weaknesses'][number]; locale: Locale; today: DateText; isEnded: boolean }

/** One weakness, what is done about it, and what shows that it is mended: three steps beside each other. */
export function WeaknessSteps({ weakness: it, locale, today, isEnded }: Props) {
  const text = t(locale)
  const lateSince = !isEnded && it.dueOn !== null && dueState(it.dueOn, today) === 'late' ? it.dueOn : null
  return (
    <div class="steps3">
      <div>
        <h3>{text.weakness}</h3>
        <p>{it.weakness}</p>
      </div>
      <div>
        <h3>{text.remedy}</h3>
        <p>{it.remedy}</p>
      </div>
      <div>
        <h3>{text.proof}</h3>
        {it.fileId ? (
          <p>
            <a href={`/lam-viec/tep/${it.fileId}`}>{it.fileName}</a>
          </p>
        ) : (
          <p class="soft">{text.noProof}</p>
        )}
        {it.remediedOn ? (
          <Tag kind="ok">{text.remedied(formatDate(it.remediedOn))}</Tag>
        ) : lateSince ? (
          <Tag kind="late">{text.remedyLate(formatDate(lateSince))}</Tag>
        ) : (
          !isEnded && (
            <Tag kind="doing">
              {[text.remedying, it.dueOn && text.dueOnDay(formatDate(it.dueOn))].filter(Boolean).join(', ')}
            </Tag>
          )
        )}
      </div>
    </div>
  )
}
