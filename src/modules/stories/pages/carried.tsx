import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/delivery.ts'
import { paths } from '../paths.ts'
import type { DeliveryLine } from '../queries/delivery.ts'

type Props = { storyId: string; lines: readonly DeliveryLine[]; isOut: boolean; locale: Locale }

/** The newest places where a story was carried, and the way to the whole ledger. */
export function Carried({ storyId, lines, isOut, locale }: Props) {
  const text = t(locale)
  if (!isOut) return null
  const owed = lines.filter(({ due, settled }) => due && !settled)
  return (
    <Section id="da-phat" title={text.ledger} small={<a href={paths.deliveries(storyId)}>{text.record}</a>}>
      {lines.length === 0 ? (
        <p class="soft">{text.none}</p>
      ) : (
        <ul class="strip">
          {[...owed, ...lines.filter((it) => !owed.includes(it))].slice(0, 5).map((line) => (
            <li key={line.id}>
              {line.outlet} · {text[line.channel]} · <span class="num">{formatDate(line.carriedOn)}</span>
              {line.due && !line.settled && (
                <>
                  {' '}
                  <Tag kind="late">{text[line.due]}</Tag>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
