import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { t } from '../messages/verify-offline.ts'
import type { PublishedKey } from '../queries/certificate.ts'

/** The keys that signatures are trusted by, with the days between which each signed. */
export function KeyList({ locale, keys }: { locale: Locale; keys: readonly PublishedKey[] }) {
  const text = t(locale)
  if (keys.length === 0) return <p>{text.noKeys}</p>
  return (
    <dl class="facts">
      {keys.map(({ kid, madeAt, retiredAt }) => (
        <div key={kid}>
          <dt class="num">{kid}</dt>
          <dd>
            {retiredAt
              ? text.keyUntil(dateIn(locale, today(madeAt)), dateIn(locale, today(retiredAt)))
              : text.keySince(dateIn(locale, today(madeAt)))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
