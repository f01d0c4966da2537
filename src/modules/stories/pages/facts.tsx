import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { Tag } from '#ui/tag.tsx'
import { t as news } from '../messages/newsroom.ts'
import { t as record } from '../messages/record.ts'
import { t } from '../messages/story.ts'
import type { Fact } from '../queries/fact.ts'
import type { Person } from '../queries/people.ts'

type Props = { facts: Fact[]; people: Person[]; locale: Locale }

/** What the records say, beside the story: who it is about and whether they may be shown, and what they did. */
export function Facts({ facts, people, locale }: Props) {
  const text = news(locale)
  return (
    <section aria-labelledby="su-that">
      <h3 id="su-that">{text.facts}</h3>
      <ul class="srcs" aria-label={record(locale).people}>
        {people.map((it) => (
          <li key={it.id}>
            <a href={exemplarPaths.show(it.id)}>{it.name}</a>
            <small>{it.unitName}</small>
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
      {facts.length > 0 ? (
        <ul class="srcs">
          {facts.map((it, index) => (
            <li key={it.id}>
              <a href={`${exemplarPaths.show(it.exemplarId)}#thanh-tich`}>
                {it.after ? `${it.what}: ${[it.before, it.after].filter(Boolean).join(' → ')}` : it.what}
              </a>
              <small>
                [{index + 1}] {it.code}
              </small>
              <Tag kind={it.isConfirmed ? 'ok' : 'wait'}>{it.isConfirmed ? text.confirmed : text.unconfirmed}</Tag>
            </li>
          ))}
        </ul>
      ) : (
        <p class="small soft">{text.noFacts}</p>
      )}
    </section>
  )
}
