import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { Faults } from '#ui/faults.tsx'
import { Tag } from '#ui/tag.tsx'
import type { FormChecks } from '../form-checks.ts'
import { t } from '../messages/form.ts'

/** What an editor should look at before a form goes out. */
export function Checks({ checks, locale }: { checks: FormChecks; locale: Locale }) {
  const text = t(locale)
  const { seconds, characters } = checks
  const items = [
    ...checks.unsure.map((word) => text.unsure(word)),
    ...checks.unspoken.map(({ from, to }) => text.asSaid(from, to)),
    ...checks.longSentences.map((it) => text.longSentence(it)),
  ]
  return (
    <section aria-labelledby="kiem-tra">
      <h3 id="kiem-tra">{text.checks}</h3>
      {seconds !== undefined && <p>{text.length(Math.floor(seconds / 60), seconds % 60)}</p>}
      {characters && (
        <>
          <p>
            {text.characters(characters.used, characters.limit)}{' '}
            {characters.used > characters.limit && <Tag kind="late">{text.tooLong}</Tag>}
          </p>
          {characters.seen !== null && characters.used > characters.seen && <p>{text.folded(characters.seen)}</p>}
          <p class="small soft">{text.limitFrom(formatDate(characters.asOf))}</p>
        </>
      )}
      {items.length > 0 ? (
        <Faults items={items.map((it) => ({ state: 'open', text: it }))} />
      ) : (
        <p class="soft">{text.fine}</p>
      )}
    </section>
  )
}
