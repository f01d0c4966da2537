import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { Tag } from '#ui/tag.tsx'
import { claimOf } from '../fact-of-record.ts'
import { t as sheetWords } from '../messages/fact.ts'
import { t as news } from '../messages/newsroom.ts'
import { t as record } from '../messages/record.ts'
import { t } from '../messages/story.ts'
import { paths } from '../paths.ts'
import type { listUndrawn, SheetFact } from '../queries/fact-sheet.ts'
import type { Person } from '../queries/people.ts'
import type { ShownStory } from '../queries/story.ts'

type Props = {
  story: ShownStory
  sheet: SheetFact[]
  undrawn: Awaited<ReturnType<typeof listUndrawn>>
  people: Person[]
  locale: Locale
}

/** Beside the story: who it is about and whether they may be shown, its fact sheet, and what the records hold besides. */
export function Facts({ story, sheet, undrawn, people, locale }: Props) {
  const [text, words] = [news(locale), sheetWords(locale)]
  return (
    <section aria-labelledby="su-that">
      <h3 id="su-that">{words.sheet}</h3>
      <ul class="srcs" aria-label={record(locale).people}>
        {people.map((it) => (
          <li key={it.id}>
            <a href={exemplarPaths.show(it.id)}>{it.name}</a>
            <small>{[it.unitName, it.movement].filter(Boolean).join(' · ')}</small>
            <Tag kind={it.standing === 'showable' ? 'ok' : it.standing === 'onHold' ? 'hold' : 'late'}>
              {t(locale)[it.standing]}
            </Tag>
            {it.standing === 'noConsent' && (
              <small>
                <a href={exemplarPaths.consent(it.id)}>{record(locale).askConsent}</a>
              </small>
            )}
          </li>
        ))}
      </ul>
      {sheet.length > 0 && <Sheet {...{ story, sheet, locale }} />}
      {undrawn.length > 0 && (
        <>
          <h4>{words.undrawn}</h4>
          <ul class="srcs">
            {undrawn.map((it) => (
              <li key={it.id} lang={story.language}>
                {claimOf(it)}
                <small>{it.code}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {sheet.length + undrawn.length === 0 && <p class="small soft">{text.noFacts}</p>}
      <p>
        <a href={paths.facts(story.id)}>{words.open}</a>
      </p>
    </section>
  )
}

function Sheet({ story, sheet, locale }: Pick<Props, 'story' | 'sheet' | 'locale'>) {
  const words = sheetWords(locale)
  return (
    <ul class="srcs" aria-label={words.sheet}>
      {sheet.map((it, index) => (
        <li key={it.id}>
          <span lang={story.language}>{it.claim}</span>
          <small>
            [{index + 1}] {it.source}
          </small>
          {it.confirmedBy && it.confirmedAt ? (
            <Tag kind="ok">{words.confirmedBy(it.confirmedBy, formatDate(today(it.confirmedAt)))}</Tag>
          ) : (
            <Tag kind="wait">{words.isOpen}</Tag>
          )}
        </li>
      ))}
    </ul>
  )
}
