import type { Locale } from '#platform/i18n.ts'
import { siteAddress } from '#ui/site.ts'
import { t } from '../messages.ts'

type Props = { address: string; title: string; card: string; locale: Locale }

/**
 * Ways to pass a story on: plain links, nothing of the networks is loaded before somebody follows one. Printing and copying are
 * buttons where scripts run; without them the browser’s own menu does both.
 */
export function ShareLinks({ address, title, card, locale }: Props) {
  const text = t(locale)
  const whole = siteAddress(address)
  const link = encodeURIComponent(whole)
  return (
    <nav class="share" aria-label={text.share}>
      <a href={`https://zalo.me/share?url=${link}`} rel="external noopener noreferrer">
        Zalo
      </a>
      <a href={`https://www.facebook.com/sharer/sharer.php?u=${link}`} rel="external noopener noreferrer">
        Facebook
      </a>
      <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${link}`}>{text.byMail}</a>
      <a href={card}>{text.shareCard}</a>
      <share-story class="acts" data-copied={text.copied}>
        <button class="btn" type="button" value="print">
          {text.print}
        </button>
        <button class="btn" type="button" value="copy">
          {text.copy}
        </button>
        <button class="btn" type="button" value="share">
          {text.shareBy}
        </button>
      </share-story>
    </nav>
  )
}
