import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { t } from '../messages/correction.ts'
import type { Correction } from '../queries/corrections.ts'

/** What was corrected in announced results: which entry, why, and the prizes as they stood before. */
export function CorrectionList({ corrections, locale }: { corrections: readonly Correction[]; locale: Locale }) {
  const text = t(locale)
  return (
    <ol class="listed flow">
      {corrections.map((it) => (
        <li key={it.number} class="flow">
          <h3>{text.correction(it.number, dateIn(locale, today(it.madeAt)))}</h3>
          <p>{text.correctionOf(text[it.kind], it.title)}</p>
          <p lang="vi">{it.why}</p>
          <details>
            <summary>{text.formerPrizes}</summary>
            <ul lang="vi">
              {it.former.map((one) => (
                <li key={`${one.category}${one.prize}${one.title}`}>
                  {one.category}: {one.prize}, <span lang={one.language}>«{one.title}»</span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ol>
  )
}
