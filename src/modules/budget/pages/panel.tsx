import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Shown } from '#platform/web/panel.ts'
import { showDong } from '../amount.ts'
import { t } from '../messages/prize.ts'
import { paths } from '../paths.ts'
import type { Received } from '../queries/exemplar.ts'
import { PrizeTag } from './prizes.tsx'

/** The prizes, the supports and the things that an exemplar received, for its own page. */
export function receivedSection(received: readonly Received[], locale: Locale): Shown {
  const text = t(locale)
  return {
    ...{ id: 'tien-qua', title: text.panel, count: received.length },
    body: (
      <ul class="plain">
        {received.map((it) => (
          <li key={it.kind + it.id + it.onDay}>
            <a href={hrefOf[it.kind](it.id)}>
              {it.kind === 'prize' ? it.what : `${it.kind === 'gift' ? text.giftPassed : text.supportPaid}: ${it.what}`}
            </a>
            {it.amount !== null && `, ${showDong(it.amount)} đồng`}, {formatDate(it.onDay)}{' '}
            {it.state && <PrizeTag {...{ locale, state: it.state }} />}
          </li>
        ))}
      </ul>
    ),
  }
}

const hrefOf: Record<Received['kind'], (id: string) => string> = {
  ...{ prize: paths.prize, support: paths.task, gift: paths.gift },
}
