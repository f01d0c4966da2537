import { exemplarPaths } from '#modules/exemplars/index.ts'
import { formatDate } from '#platform/text/dates.ts'
import { Section } from '#ui/section.tsx'
import { t } from '../messages/index.ts'
import type { SectionProps } from './plan.tsx'

/** What was seen on the spot, the latest first. */
export function VisitSection({ plan, locale }: SectionProps) {
  const text = t(locale)
  return (
    <Section id="ghe-tham" title={text.visits}>
      {plan.visits.length === 0 && <p class="soft">{text.noVisits}</p>}
      {plan.visits.map((it) => (
        <div key={it.id}>
          <p>
            <b>{formatDate(it.onDay)}</b>: {it.note}
            {it.fileId && (
              <>
                {' '}
                <a href={exemplarPaths.file(it.fileId)}>
                  {text.seePhoto}
                  <span class="vh">: {formatDate(it.onDay)}</span>
                </a>
              </>
            )}
          </p>
          <p class="soft small">{it.by}</p>
        </div>
      ))}
    </Section>
  )
}
